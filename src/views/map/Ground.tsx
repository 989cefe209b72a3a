import { useEffect, useRef } from "react";
import { cssPaint } from "../../cartography/paint.ts";
import { groundHeight, groundWidth, type Plane } from "../../cartography/plane.ts";
import type { RecordId } from "../../core/model.ts";
import type { Category } from "../../core/vocabulary.ts";
import { loadGeometry } from "./loadGeometry.ts";
import styles from "./map.module.css";

interface GroundProps {
  readonly plane: Plane;
  /** The inside of the drawing, known to the server alone; the page that hydrates keeps what the HTML brought. */
  readonly drawing: string;
  readonly categoryOf: (id: RecordId) => Category;
  readonly visible: ReadonlySet<RecordId>;
  /** No live map will come: the drawing must be here and in step with the filters. */
  readonly needed: boolean;
  /** Colour of towns' land, by their id. */
  readonly shade: Readonly<Record<string, string>>;
}

/** Land, lake, edges and extents as an SVG stretched over the plane. */
export function Ground({ plane, drawing, categoryOf, visible, needed, shade }: GroundProps) {
  const svg = useRef<SVGSVGElement>(null);
  const wasShaded = useRef(false);
  /** What is listed when the drawing, which waits for the geometry, is there. */
  const latest = useRef(visible);

  useEffect(() => {
    const isShaded = Object.keys(shade).length > 0;
    if (!needed || !svg.current || (svg.current.childElementCount > 0 && !isShaded && !wasShaded.current)) return;
    wasShaded.current = isShaded;
    const draw = async () => {
      const [{ groundSvg }, geometry] = await Promise.all([import("../../cartography/groundSvg.ts"), loadGeometry()]);
      if (svg.current)
        svg.current.innerHTML = groundSvg(geometry, { plane, paint: cssPaint, categoryOf, shade, detail: 4 });
    };
    draw().catch((error: unknown) => console.warn("The ground could not be drawn.", error));
  }, [needed, plane, categoryOf, shade]);

  useEffect(() => {
    latest.current = visible;
    if (svg.current) dimOthers(svg.current, visible);
  }, [visible]);

  return (
    <svg
      ref={svg}
      className={styles.ground}
      viewBox={`0 0 ${groundWidth} ${groundHeight(plane)}`}
      preserveAspectRatio="none"
      aria-hidden
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, made at build time
      dangerouslySetInnerHTML={{ __html: drawing }}
    />
  );
}

function dimOthers(drawing: SVGSVGElement, visible: ReadonlySet<RecordId>): void {
  for (const extent of drawing.querySelectorAll<SVGElement>("[data-extent]")) {
    extent.toggleAttribute("data-dim", !visible.has(extent.dataset.extent as RecordId));
  }
}
