import type { CSSProperties } from "react";
import { groundShare, onPlane, type Plane } from "../../cartography/plane.ts";
import type { Layout } from "../../cartography/scene.ts";
import { unproject } from "../../core/camera.ts";
import type { AtlasRecord, RecordId } from "../../core/model.ts";
import styles from "./map.module.css";

interface TrueSizesProps {
  readonly plane: Plane;
  readonly layout: Layout;
  readonly recordOf: (id: RecordId) => AtlasRecord | null;
  readonly visible: ReadonlySet<RecordId>;
}

/** A circle of each listed expropriation's area, to the scale of the ground, to the right of its symbol. */
export function TrueSizes({ plane, layout, recordOf, visible }: TrueSizesProps) {
  return layout.marks.map((mark) => {
    const record = recordOf(mark.id);
    if (record?.kind !== "expropriation" || !visible.has(mark.id)) return null;
    const { x, y } = onPlane(plane, mark.world);
    const [, latitude] = unproject(mark.world);
    const style = {
      left: `${x * 100}%`,
      top: `${y * 100}%`,
      width: `${groundShare(plane, 2 * Math.sqrt(record.area / Math.PI), latitude) * 100}%`,
      "--dx": `${mark.dx + mark.radius + 3}px`,
      "--dy": `${mark.dy}px`,
    } as CSSProperties;
    return <div key={mark.key} className={styles.trueSize} style={style} data-true-size={mark.id} />;
  });
}
