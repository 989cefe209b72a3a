import { geoDistance } from "d3-geo";
import type { Position } from "./model.ts";

/** Metres; mean radius of the earth. */
const earthRadius = 6_371_008.8;

/** Metres between two positions in degrees, on the sphere: within 0.5 % of the ellipsoid. */
export function distanceBetween(one: Position, other: Position): number {
  return geoDistance([...one], [...other]) * earthRadius;
}
