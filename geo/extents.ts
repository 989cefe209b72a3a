import { along, booleanPointInPolygon, buffer, circle, length, lineSplit, union } from "@turf/turf";
import type { Position as Coordinates, LineString, MultiLineString } from "geojson";
import type { Extent } from "../src/core/geometry.ts";
import type { Bbox, Position } from "../src/core/model.ts";
import type { PlacementFeature } from "./features.ts";
import { type Area, bboxAround, collect, featureOf, normalize, roundPosition } from "./shape.ts";

/** Steps of a full circle, and of a quarter of one at a corridor's ends: enough that no corner shows. */
const circleSteps = 64;
const quarterSteps = 16;

/** What a placement means on the ground. */
export interface PlacedShape {
  /** Null for an exact site, whose mark is the statement. */
  readonly extent: Extent["geometry"] | null;
  readonly anchors: readonly Position[];
  /** Of the geometry with its radius. */
  readonly bbox: Bbox;
}

/** Extent, anchors and bbox of a placement; a schematic line is cut to the district. */
export function placedShape({ properties, geometry }: PlacementFeature, district: Area): PlacedShape {
  const { precision, radius_m: radius } = properties;
  if (geometry.type === "LineString") {
    const whole: LineString = { type: "LineString", coordinates: geometry.coordinates };
    return placedLine(precision === "schematic" ? piecesWithin(whole, district) : [whole], precision, radius);
  }
  const points = geometry.type === "Point" ? [geometry.coordinates] : geometry.coordinates;
  const anchors = points.map(roundPosition);
  if (radius === 0) return { extent: null, anchors, bbox: boxOf({ type: "MultiPoint", coordinates: points }) };
  const extent = normalize(circlesAround(points, radius));
  return { extent, anchors, bbox: boxOf(extent) };
}

function placedLine(pieces: readonly LineString[], precision: string, radius: number): PlacedShape {
  const line = joined(pieces);
  const ground = radius > 0 ? corridorAround(line, radius) : line;
  const extent = precision === "approximate" ? ground : line;
  return { extent: normalize(extent), anchors: pieces.slice(0, 1).map(halfWay), bbox: boxOf(ground) };
}

/** The parts of a line inside an area, longest first. */
function piecesWithin(line: LineString, area: Area): readonly LineString[] {
  const pieces = lineSplit(line, featureOf(area, {})).features.map(({ geometry }) => geometry);
  const within = (pieces.length > 0 ? pieces : [line]).filter((piece) => booleanPointInPolygon(middle(piece), area));
  return within.toSorted((a, b) => metres(b) - metres(a));
}

function joined(pieces: readonly LineString[]): LineString | MultiLineString {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  return { type: "MultiLineString", coordinates: pieces.map(({ coordinates }) => coordinates) };
}

function metres(line: LineString): number {
  return length(featureOf(line, {}), { units: "meters" });
}

function middle(line: LineString): Coordinates {
  return along(line, metres(line) / 2, { units: "meters" }).geometry.coordinates;
}

function halfWay(line: LineString): Position {
  return roundPosition(middle(line));
}

/** One circle a point, merged where they meet. Radius in metres. */
function circlesAround(points: readonly Coordinates[], radius: number): Area {
  const circles = points.map((point) => circle(point, radius, { steps: circleSteps, units: "meters" }));
  const [first] = circles;
  if (first !== undefined && circles.length === 1) return first.geometry;
  return union(collect(circles.map(({ geometry }) => featureOf(geometry, {}))))?.geometry ?? emptyArea;
}

function corridorAround(line: LineString | MultiLineString, radius: number): Area {
  return buffer(featureOf(line, {}), radius, { steps: quarterSteps, units: "meters" })?.geometry ?? emptyArea;
}

const emptyArea: Area = { type: "MultiPolygon", coordinates: [] };

function boxOf(shape: Parameters<typeof bboxAround>[0][number]): Bbox {
  return bboxAround([shape]) ?? [0, 0, 0, 0];
}
