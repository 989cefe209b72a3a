import { useMemo } from "react";
import { fixedPaint } from "../../cartography/palette.ts";
import { scaleBar } from "../../cartography/scaleBar.ts";
import { staticMap } from "../../cartography/staticMap.ts";
import { cameraForBounds } from "../../core/camera.ts";
import type { AtlasGeometry } from "../../core/geometry.ts";
import type { Bbox, RecordId } from "../../core/model.ts";
import type { Camera } from "../../core/view.ts";
import { mapWords } from "../../i18n/mapWords.ts";
import { useAtlas } from "../context.ts";
import { distanceText } from "../describe.ts";
import styles from "./print.module.css";

interface SheetMapProps {
  readonly geometry: AtlasGeometry;
  /** Where the visitor has put the camera, or what is to be in the picture. */
  readonly target: { readonly camera: Camera } | { readonly bbox: Bbox };
  readonly visible: ReadonlySet<RecordId>;
  readonly selected: RecordId | null;
  readonly numbers?: ReadonlyMap<RecordId, number>;
  readonly shade?: Readonly<Record<string, string>>;
  /** px, 96 to the inch. */
  readonly width: number;
  readonly height: number;
}

/** Nearer than this a sheet would show a place without what is around it. */
const closest = 12.5;
const margin = { top: 30, right: 30, bottom: 30, left: 30 };

/** The static map with its scale and whose data it is, in ink on white paper. */
export function SheetMap({ geometry, target, visible, selected, numbers, shade = {}, width, height }: SheetMapProps) {
  const { atlas, language, t } = useAtlas();
  const camera = "camera" in target ? target.camera : cameraForBounds(target.bbox, { width, height }, margin, closest);
  const svg = useMemo(
    () =>
      staticMap({
        atlas,
        geometry,
        language,
        camera,
        visible,
        selected,
        numbers,
        shade,
        width,
        height,
        onlyVisible: selected === null,
        paint: fixedPaint("light"),
      }),
    [atlas, geometry, language, camera, visible, selected, numbers, shade, width, height],
  );
  const bar = scaleBar(camera, 110);
  return (
    <figure className={styles.map}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing */}
      <div dangerouslySetInnerHTML={{ __html: svg }} />
      <div className={styles.scale} style={{ width: bar.width }}>
        {distanceText(bar.metres, language, t)}
      </div>
      <figcaption>
        {mapWords[language].attribution} · {mapWords[language].approximateEdges}
      </figcaption>
    </figure>
  );
}
