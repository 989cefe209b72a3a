import {
  area as areaOf,
  bboxPolygon,
  booleanDisjoint,
  centroid,
  difference,
  flatten,
  intersect,
  union,
} from "@turf/turf";
import type { Feature } from "geojson";
import type { Ground } from "../ground.ts";
import { type Problem, problemAt } from "../problem.ts";
import { type Area, bboxAround, collect, featureOf } from "../shape.ts";
import { coverageSquareMetres } from "../tolerances.ts";
import type { GroundCheck } from "./input.ts";

/**
 * Towns tile the land of the district: no overlap, no gap, nothing beyond. Gaps are not looked for where a polygon is
 * missing, which is named already.
 */
export const checkCoverage: GroundCheck = ({ data, ground }) => {
  const { file } = data.townAreas;
  const [land, towns] = [landOf(ground), allTowns(ground)];
  const isWhole = data.towns.rows.every(({ value }) => value.has_boundary === "no" || ground.towns.has(value.id));
  return [
    ...overlaps(file, ground),
    ...patches(file, isWhole ? land : null, towns, "land that belongs to no town", "a town for it"),
    ...patches(file, towns, land, "a town in the lake or outside the district", "land of the district only"),
  ];
};

function overlaps(file: string, { towns }: Ground): readonly Problem[] {
  const entries = [...towns];
  return entries.flatMap(([id, area], index) =>
    entries.slice(index + 1).flatMap(([other, otherArea]) => {
      if (!boxesMeet(area, otherArea)) return [];
      const shared = intersect(collect([featureOf(area, {}), featureOf(otherArea, {})]));
      return largePatches(shared).map((patch) =>
        problemAt("boundary", { file, feature: id }, `${spell(patch)} shared with ${other}`, "land of one town alone"),
      );
    }),
  );
}

function boxesMeet(a: Area, b: Area): boolean {
  const [first, second] = [bboxAround([a]), bboxAround([b])];
  return first !== null && second !== null && !booleanDisjoint(bboxPolygon([...first]), bboxPolygon([...second]));
}

function landOf({ district, lake }: Ground): Area | null {
  return difference(collect([featureOf(district, {}), featureOf(lake, {})]))?.geometry ?? null;
}

function allTowns({ towns }: Ground): Area | null {
  const areas = [...towns.values()].map((area) => featureOf(area, {}));
  return areas.length < 2 ? (areas[0]?.geometry ?? null) : (union(collect(areas))?.geometry ?? null);
}

/** What an area has more than another. */
function patches(file: string, area: Area | null, less: Area | null, what: string, expected: string) {
  if (area === null || less === null) return [];
  const rest = difference(collect([featureOf(area, {}), featureOf(less, {})]));
  return largePatches(rest).map((patch) => problemAt("boundary", { file }, `${spell(patch)} of ${what}`, expected));
}

function largePatches(shape: Feature<Area> | null): readonly Feature<Area>[] {
  if (shape === null) return [];
  return flatten(shape).features.filter((patch) => areaOf(patch) > coverageSquareMetres);
}

function spell(patch: Feature<Area>): string {
  const [lng = 0, lat = 0] = centroid(patch).geometry.coordinates;
  return `${Math.round(areaOf(patch))} m² near ${lng.toFixed(5)}, ${lat.toFixed(5)}`;
}
