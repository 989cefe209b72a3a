import { booleanIntersects, booleanPointInPolygon, pointToPolygonDistance } from "@turf/turf";
import { type ShiftedDatum, shiftedDatums, toWgs84 } from "../../src/core/datum.ts";
import type { Ground } from "../ground.ts";
import { type Problem, problemAt } from "../problem.ts";
import { type Area, featureOf } from "../shape.ts";
import { districtEdgeMetres, townEdgeMetres } from "../tolerances.ts";
import { type GroundCheck, placeOf } from "./input.ts";
import { type Positioned, positionedOf } from "./positions.ts";

type Points = Positioned["points"];

/**
 * Positions lie in the district and, within the tolerance of its edge, in one of their towns. The first fault of each
 * is named: axes swapped, shifted as another datum would, outside the district, outside the town.
 */
export const checkWhere: GroundCheck = ({ data, ground }) => {
  const { placements, places } = positionedOf(data);
  return [...placements, ...places].flatMap((one) =>
    one.isSymbol ? symbolProblems(one, ground) : problemsOf(one, ground),
  );
};

function problemsOf(one: Positioned, ground: Ground): readonly Problem[] {
  if (areSwapped(one.points)) return [swapped(one)];
  const outside = straying(one.points, one, ground);
  if (outside === null) return [];
  const datum = one.exception === outside.rule ? null : datumIn(one, ground);
  const place = placeOf(one.located);
  if (datum === null) return [problemAt(outside.rule, place, outside.found, outside.expected)];
  const twin = spell(one.points.map((point) => toWgs84(point, datum)));
  const found = `${outside.found}; taken for ${datum} it would fit`;
  return [problemAt("datum", place, found, `${outside.expected}; from ${datum} it would be ${twin}`)];
}

/** No latitude is beyond 90°, and no longitude of China within it. */
function areSwapped(points: Points): boolean {
  return points.every(([, lat]) => Math.abs(lat) > 90);
}

function swapped({ located, points }: Positioned): Problem {
  const turned = points.map(([lng, lat]) => [lat, lng] as const);
  const found = `${spell(points)}, which is latitude before longitude`;
  return problemAt("coordinates", placeOf(located), found, `longitude first: ${spell(turned)}`);
}

interface Straying {
  readonly rule: "outside-district" | "outside-town";
  readonly found: string;
  readonly expected: string;
}

/** How points fail to lie where they should, at their worst; null where they do not fail. */
function straying(points: Points, { towns }: Positioned, ground: Ground): Straying | null {
  const fromDistrict = worst(points, [ground.district]);
  if (fromDistrict.metres > districtEdgeMetres) {
    const expected = `a point in the district, or no more than ${districtEdgeMetres} m from it`;
    return {
      rule: "outside-district",
      found: `${spell([fromDistrict.point])}, ${away(fromDistrict.metres)} outside`,
      expected,
    };
  }
  const areas = towns.flatMap((town) => ground.towns.get(town) ?? []);
  if (areas.length < towns.length || areas.length === 0) return null;
  const fromTown = worst(points, areas);
  if (fromTown.metres <= townEdgeMetres) return null;
  const expected = `a point in ${towns.join(" or ")}, or no more than ${townEdgeMetres} m from it`;
  return { rule: "outside-town", found: `${spell([fromTown.point])}, ${away(fromTown.metres)} outside`, expected };
}

function worst(points: Points, areas: readonly Area[]): { point: Points[number]; metres: number } {
  return points
    .map((point) => ({ point, metres: Math.min(...areas.map((area) => metresOutside(point, area))) }))
    .reduce((a, b) => (b.metres > a.metres ? b : a));
}

/** 0 inside. */
export function metresOutside([lng, lat]: Points[number], area: Area): number {
  const point = [lng, lat];
  if (booleanPointInPolygon(point, area)) return 0;
  return Math.max(0, pointToPolygonDistance(point, featureOf(area, {}), { units: "meters" }));
}

/** The datum from which the points, brought to WGS-84, all fit. */
function datumIn(one: Positioned, ground: Ground): ShiftedDatum | null {
  const datums = Object.keys(shiftedDatums) as ShiftedDatum[];
  const fits = (datum: ShiftedDatum) =>
    straying(
      one.points.map((point) => toWgs84(point, datum)),
      one,
      ground,
    ) === null;
  return datums.find(fits) ?? null;
}

/** A symbol need not lie in the district, but some of it must, for that is what is drawn. */
function symbolProblems(one: Positioned, ground: Ground): readonly Problem[] {
  if (areSwapped(one.points)) return [swapped(one)];
  if (crosses(one.points, ground.district)) return [];
  const expected = "a line that passes through the district";
  return [problemAt("outside-district", placeOf(one.located), `${spell(one.points)}, all outside`, expected)];
}

function crosses(points: Points, area: Area): boolean {
  return booleanIntersects({ type: "LineString", coordinates: points.map((point) => [...point]) }, area);
}

export function spell(points: Points): string {
  const [first] = points;
  if (first === undefined) return "no point";
  const text = `${Number(first[0].toFixed(5))}, ${Number(first[1].toFixed(5))}`;
  return points.length === 1 ? text : `${text} and ${points.length - 1} more`;
}

function away(metres: number): string {
  return metres < 10_000 ? `${Math.round(metres)} m` : `${Math.round(metres / 1000)} km`;
}
