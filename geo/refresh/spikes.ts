import type { Position as Coordinates } from "geojson";
import { type Area, polygonsOf } from "../shape.ts";

/** An area without the needles that rounding and thinning leave of a sliver: out along an edge and back on the same. */
export function withoutSpikes(area: Area): Area {
  const polygons = polygonsOf(area)
    .map((polygon) => polygon.map(withoutSpikesIn).filter((ring) => ring.length >= 4))
    .filter((polygon) => polygon.length > 0);
  return { type: "MultiPolygon", coordinates: polygons };
}

/** Also without a point that follows itself. A ring that was nothing but a needle comes out with fewer than 4 points. */
function withoutSpikesIn(ring: readonly Coordinates[]): Coordinates[] {
  const kept: Coordinates[] = [];
  for (const point of ring.slice(0, -1)) push(kept, point);
  while (kept.length > 2 && (same(kept[0], kept.at(-2)) || same(kept[1], kept.at(-1)) || same(kept[0], kept.at(-1)))) {
    if (same(kept[1], kept.at(-1))) kept.shift();
    kept.pop();
  }
  const [first] = kept;
  return first === undefined ? [] : [...kept, first];
}

function push(kept: Coordinates[], point: Coordinates): void {
  if (same(point, kept.at(-1))) return;
  if (same(point, kept.at(-2))) kept.pop();
  else kept.push(point);
}

function same(a: Coordinates | undefined, b: Coordinates | undefined): boolean {
  return a !== undefined && b !== undefined && String(a) === String(b);
}
