import type { CSSProperties } from "react";
import { groundShare, onPlane, type Plane } from "../../cartography/plane.ts";
import { project } from "../../core/camera.ts";
import type { Position } from "../../core/model.ts";
import styles from "./map.module.css";

interface PlaceMarkProps {
  readonly plane: Plane;
  readonly at: Position;
  /** Metres around it that are drawn as circles. */
  readonly rings: readonly number[];
}

/** The place that is looked around. */
export function PlaceMark({ plane, at, rings }: PlaceMarkProps) {
  const { x, y } = onPlane(plane, project(at));
  const spot = { left: `${x * 100}%`, top: `${y * 100}%` };
  return (
    <>
      {rings.map((metres) => {
        const width = `${groundShare(plane, 2 * metres, at[1]) * 100}%`;
        return <div key={metres} className={styles.around} style={{ ...spot, width } as CSSProperties} />;
      })}
      <div className={styles.place} style={spot} data-place="" />
    </>
  );
}
