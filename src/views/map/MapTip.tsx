import type { CSSProperties } from "react";
import { onPlane, type Plane } from "../../cartography/plane.ts";
import type { Layout } from "../../cartography/scene.ts";
import type { AtlasRecord, RecordId } from "../../core/model.ts";
import { mapWords } from "../../i18n/mapWords.ts";
import { useAtlas } from "../context.ts";
import styles from "./map.module.css";

interface MapTipProps {
  readonly plane: Plane;
  readonly layout: Layout;
  readonly recordOf: (id: RecordId) => AtlasRecord | null;
  readonly hovered: RecordId | null;
  readonly selected: RecordId | null;
}

/** Names the mark that is pointed at, else the chosen one; says so where the mark is not a location. */
export function MapTip({ plane, layout, recordOf, hovered, selected }: MapTipProps) {
  const { language } = useAtlas();
  const id = hovered ?? selected;
  const record = id && recordOf(id);
  const mark = layout.marks.find((candidate) => candidate.id === id);
  if (!record || !mark) return null;
  const { x, y } = onPlane(plane, mark.world);
  const style = {
    left: `${x * 100}%`,
    top: `${y * 100}%`,
    "--dx": `${mark.dx}px`,
    "--dy": `${mark.dy}px`,
    "--tip-gap": `${mark.radius + 8}px`,
  } as CSSProperties;
  return (
    <div className={styles.tip} style={style} data-hovered={hovered ? "" : undefined} aria-hidden>
      <span className={styles.tipName}>{record.name[language]}</span>
      {mark.town && (
        <small>
          {record.placement.precision === "towns" ? mapWords[language].severalTowns : mapWords[language].townOnly}
        </small>
      )}
    </div>
  );
}
