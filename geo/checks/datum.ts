import { booleanPointInPolygon, coordEach, distance, intersect, union } from "@turf/turf";
import { fromWgs84, toWgs84 } from "../../src/core/datum.ts";
import type { Ground } from "../ground.ts";
import type { Data } from "../load.ts";
import { type Problem, problemAt } from "../problem.ts";
import { type Area, collect, featureOf, landArea } from "../shape.ts";
import { copyMetres, datumVotes } from "../tolerances.ts";
import { type GroundCheck, placeOf } from "./input.ts";
import { type Positioned, positionedOf } from "./positions.ts";
import { spell } from "./where.ts";

/**
 * GCJ-02 that pretends to be WGS-84. The shift is about 470 m here, so a single position betrays it only near an edge
 * (`where.ts` finds those) or as the copy of a place that is known; many together, or an outline, betray it anywhere.
 * A single new position well inside its town cannot be told.
 */
export const checkDatum: GroundCheck = ({ data, ground }) => {
  const { places, placements } = positionedOf(data);
  return [
    ...pointVotes(data.places.file, places, ground),
    ...pointVotes(data.placements.file, placements, ground),
    ...townVotes(data.townAreas.file, places, ground),
    ...districtDatum(data, ground),
    ...shiftedCopies([...placements, ...places], data),
  ];
};

const expected = "WGS-84 (npm gcoord converts)";

type Point = Positioned["points"][number];

/** How many positions lie in their town once turned. */
function votes(positioned: readonly Positioned[], { towns }: Ground, turn: (point: Point) => Point): number {
  const isInTown = ({ points, towns: claimed }: Positioned) => {
    const areas = claimed.flatMap((town) => towns.get(town) ?? []);
    return points.every((point) => areas.some((area) => booleanPointInPolygon([...turn(point)], area)));
  };
  return positioned.filter(isInTown).length;
}

function pointVotes(file: string, positioned: readonly Positioned[], ground: Ground): readonly Problem[] {
  const voters = positioned.filter(({ towns, isSymbol }) => towns.length > 0 && !isSymbol);
  const given = votes(voters, ground, (point) => point);
  const turned = votes(voters, ground, (point) => toWgs84(point, "GCJ-02"));
  if (voters.length < datumVotes || turned <= given) return [];
  const found = `positions of which ${given} lie in their towns as given, ${turned} when taken for GCJ-02`;
  return [problemAt("datum", { file }, found, expected)];
}

/** Towns in GCJ-02 hold more of the known places once those are shifted too. */
function townVotes(file: string, places: readonly Positioned[], ground: Ground): readonly Problem[] {
  const given = votes(places, ground, (point) => point);
  const shifted = votes(places, ground, (point) => fromWgs84(point, "GCJ-02"));
  if (places.length < datumVotes || shifted <= given) return [];
  const found = `towns that hold ${given} of ${places.length} known places as given, ${shifted} when taken for GCJ-02`;
  return [problemAt("datum", { file }, found, expected)];
}

/** The district against an outline known to be in GCJ-02: it must fit that better once it is brought to WGS-84. */
function districtDatum({ district, reference }: Data, ground: Ground): readonly Problem[] {
  const outline = reference.rows[0]?.value.geometry as Area | undefined;
  if (outline === undefined) return [];
  const right = overlap(ground.district, areaInWgs84(outline));
  const wrong = overlap(ground.district, outline);
  if (right > wrong) return [];
  const found = `an outline that fits a known one to ${percent(wrong)} when taken for GCJ-02, to ${percent(right)} as given`;
  return [problemAt("datum", { file: district.file }, found, expected)];
}

function areaInWgs84(outline: Area): Area {
  const turned = structuredClone(outline);
  coordEach(featureOf(turned, {}), (point) => {
    const [lng, lat] = toWgs84([point[0] ?? 0, point[1] ?? 0], "GCJ-02");
    point[0] = lng;
    point[1] = lat;
  });
  return turned;
}

/** What two areas share of what they cover together: 1 when they are the same. */
function overlap(a: Area, b: Area): number {
  const both = collect([featureOf(a, {}), featureOf(b, {})]);
  const [shared, whole] = [intersect(both), union(both)];
  return shared === null || whole === null ? 0 : landArea(shared.geometry) / landArea(whole.geometry);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** Positions that are a known place moved as GCJ-02 moves it. Beyond China it moves nothing, and so tells nothing. */
function shiftedCopies(positioned: readonly Positioned[], { places }: Data): readonly Problem[] {
  const known = places.rows
    .map(({ value: { name_zh: name, lon, lat } }) => ({ name, at: [lon, lat] as const }))
    .map((place) => ({ ...place, shifted: fromWgs84(place.at, "GCJ-02") }))
    .filter(({ at, shifted }) => metresBetween(at, shifted) > copyMetres);
  return positioned.flatMap(({ located, points }) =>
    points.flatMap((point) => {
      const copied = known.find(({ shifted }) => metresBetween(shifted, point) < copyMetres);
      if (copied === undefined) return [];
      const found = `${spell([point])}, which is ${copied.name} as GCJ-02 has it`;
      return [problemAt("datum", placeOf(located), found, `${spell([copied.at])} (WGS-84)`)];
    }),
  );
}

function metresBetween(a: Point, b: Point): number {
  return distance([...a], [...b], { units: "meters" });
}
