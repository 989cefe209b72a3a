import type { Position as Coordinates } from "geojson";
import { type Area, polygonsOf } from "../shape.ts";
import { metresPerDegree } from "../units.ts";

/** Metres within which a vertex lies on another's edge: coordinates are rounded to about one. */
const onEdge = 1.5;

/**
 * Gives every edge the vertices that other areas have on it, so that a common edge has the same points on both sides
 * and is known as one. Where three areas meet, the third has no vertex of its own.
 */
export function shareVertices(areas: readonly Area[]): readonly Area[] {
  const vertices = [...new Map(areas.flatMap(pointsOf).map((point) => [String(point), point])).values()];
  const byLongitude = vertices.toSorted(([a = 0], [b = 0]) => a - b);
  return areas.map((area) => ({
    type: "MultiPolygon",
    coordinates: polygonsOf(area).map((polygon) => polygon.map((ring) => withVertices(ring, byLongitude))),
  }));
}

function pointsOf(area: Area): readonly Coordinates[] {
  return polygonsOf(area).flat(2);
}

function withVertices(ring: readonly Coordinates[], vertices: readonly Coordinates[]): Coordinates[] {
  const [first = []] = ring;
  const edges = ring.slice(1).map((end, index) => [ring[index] ?? [], end] as const);
  return [first, ...edges.flatMap(([start, end]) => [...between(start, end, vertices), end])];
}

/** The vertices on an edge, in its direction. */
function between(start: Coordinates, end: Coordinates, vertices: readonly Coordinates[]): readonly Coordinates[] {
  const margin = onEdge / metresPerDegree;
  const [west, east] = [Math.min(start[0] ?? 0, end[0] ?? 0) - margin, Math.max(start[0] ?? 0, end[0] ?? 0) + margin];
  const near: { point: Coordinates; share: number }[] = [];
  for (let at = firstFrom(west, vertices); at < vertices.length; at += 1) {
    const point = vertices[at] ?? [];
    if ((point[0] ?? 0) > east) break;
    const share = shareAlong(start, end, point);
    if (share !== null) near.push({ point, share });
  }
  return near.toSorted((a, b) => a.share - b.share).map(({ point }) => point);
}

function firstFrom(west: number, vertices: readonly Coordinates[]): number {
  let [low, high] = [0, vertices.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vertices[middle]?.[0] ?? 0) < west) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How far along an edge a point lies, between 0 and 1; null where it is off the edge or at its ends. */
function shareAlong(start: Coordinates, end: Coordinates, point: Coordinates): number | null {
  const [sx = 0, sy = 0] = start;
  const [ex = 0, ey = 0] = end;
  const [px = 0, py = 0] = point;
  const narrowing = Math.cos((sy * Math.PI) / 180);
  const [dx, dy] = [(ex - sx) * narrowing, ey - sy];
  const [vx, vy] = [(px - sx) * narrowing, py - sy];
  const length = Math.hypot(dx, dy);
  if (length === 0 || String(point) === String(start) || String(point) === String(end)) return null;
  const share = (vx * dx + vy * dy) / (length * length);
  const metresOff = (Math.abs(vx * dy - vy * dx) / length) * metresPerDegree;
  return share > 0 && share < 1 && metresOff <= onEdge ? share : null;
}
