import { bbox as bboxOf, featureCollection, rewind, truncate } from "@turf/turf";
import geodesic from "geographiclib-geodesic";
import type { Position as Coordinates, Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from "geojson";
import polylabel from "polylabel";
import type { Bbox, Position } from "../src/core/model.ts";
import { metresPerDegree } from "./units.ts";

/** Decimals of a degree that are kept: about a metre. */
export const decimals = 5;

export type Area = Polygon | MultiPolygon;

/** A coordinate to the decimals that are kept. */
export function round(value: number): number {
  return Number(value.toFixed(decimals));
}

export function roundPosition([lng = 0, lat = 0]: Coordinates): Position {
  return [round(lng), round(lat)];
}

export function roundBbox(box: readonly number[]): Bbox {
  const [west = 0, south = 0, east = 0, north = 0] = box;
  return [round(west), round(south), round(east), round(north)];
}

/** Rounded, and outer rings counter-clockwise, holes clockwise (RFC 7946, 3.1.6). */
export function normalize<Shape extends Geometry>(shape: Shape): Shape {
  return truncate(rewind(shape) as Shape, { precision: decimals, coordinates: 2, mutate: false });
}

/** West, south, east, north around everything given; null around nothing. */
export function bboxAround(shapes: readonly Geometry[]): Bbox | null {
  if (shapes.length === 0) return null;
  return roundBbox(bboxOf(featureCollection(shapes.map((geometry) => featureOf(geometry, {})))));
}

export function featureOf<Shape extends Geometry, Properties extends object>(
  geometry: Shape,
  properties: Properties,
): Feature<Shape, Properties> {
  return { type: "Feature", properties, geometry };
}

export function collect<Shape extends Geometry, Properties extends object>(
  features: Feature<Shape, Properties>[],
): FeatureCollection<Shape, Properties> {
  return { type: "FeatureCollection", features };
}

/** Each with its outer ring first. */
export function polygonsOf(area: Area): readonly Coordinates[][][] {
  return area.type === "Polygon" ? [area.coordinates] : area.coordinates;
}

/**
 * The point farthest from every edge, in the largest polygon: where a label has the most room. Degrees of longitude
 * are narrowed by the cosine of the latitude, so that far is far on the ground.
 */
export function labelPoint(area: Area): Position {
  const [largest = []] = polygonsOf(area).toSorted((a, b) => polygonArea(b) - polygonArea(a));
  const narrowing = Math.cos(((largest[0]?.[0]?.[1] ?? 0) * Math.PI) / 180);
  const plane = largest.map((ring) => ring.map(([lng = 0, lat = 0]): [number, number] => [lng * narrowing, lat]));
  const [x, y] = polylabel(plane, 5 / metresPerDegree);
  return roundPosition([x / narrowing, y]);
}

/** Whole m² on the WGS-84 ellipsoid, holes taken out. */
export function landArea(area: Area): number {
  return Math.round(polygonsOf(area).reduce((sum, polygon) => sum + polygonArea(polygon), 0));
}

function polygonArea([outer = [], ...holes]: readonly Coordinates[][]): number {
  return holes.reduce((rest, hole) => rest - ringArea(hole), ringArea(outer));
}

function ringArea(ring: readonly Coordinates[]): number {
  const polygon = geodesic.Geodesic.WGS84.Polygon(false);
  for (const [lng = 0, lat = 0] of ring.slice(0, -1)) polygon.AddPoint(lat, lng);
  return Math.abs(polygon.Compute(false, true).area ?? 0);
}
