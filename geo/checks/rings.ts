import { booleanClockwise, kinks } from "@turf/turf";
import type { BoundaryFeature } from "../features.ts";
import type { Located } from "../parse.ts";
import { type Problem, problemAt } from "../problem.ts";
import { type Area, polygonsOf } from "../shape.ts";
import { type Check, placeOf } from "./input.ts";

type Ring = readonly (readonly number[])[];

/** Every ring of every boundary is closed, without a repeated point, free of crossings, and wound as RFC 7946 asks. */
export const checkRings: Check = ({ data }) =>
  [data.district, data.lake, data.townAreas].flatMap(({ rows }) => rows.flatMap(featureProblems));

function featureProblems(located: Located<BoundaryFeature>): readonly Problem[] {
  return polygonsOf(located.value.geometry as Area).flatMap((rings, polygon) =>
    rings.flatMap((ring, index) => {
      const place = placeOf(located, `polygon ${polygon + 1} ring ${index + 1}`);
      const fault = ringFault(ring, index === 0);
      return fault === null ? [] : [problemAt("boundary", place, fault.found, fault.expected)];
    }),
  );
}

interface Fault {
  readonly found: string;
  readonly expected: string;
}

/** The first fault of a ring; a broken ring says nothing reliable of the next rule. */
function ringFault(ring: Ring, isOuter: boolean): Fault | null {
  const last = ring.at(-1);
  if (!isSame(ring[0], last)) {
    return { found: `a ring that ends at ${spell(last)}`, expected: `the point it begins with, ${spell(ring[0])}` };
  }
  const twice = ring.findIndex((point, index) => index > 0 && isSame(point, ring[index - 1]));
  if (twice !== -1) return { found: `${spell(ring[twice])} twice in a row`, expected: "each point once" };
  const crossing = kinks({ type: "Polygon", coordinates: [ring.map((point) => [...point])] }).features[0];
  if (crossing !== undefined) {
    const found = `a ring that crosses itself at ${spell(crossing.geometry.coordinates)}`;
    return { found, expected: "a ring without crossings" };
  }
  if (booleanClockwise(ring.map((point) => [...point])) !== isOuter) return null;
  return isOuter
    ? { found: "an outer ring wound clockwise", expected: "counter-clockwise (RFC 7946, 3.1.6)" }
    : { found: "a hole wound counter-clockwise", expected: "clockwise (RFC 7946, 3.1.6)" };
}

function isSame(a: readonly number[] | undefined, b: readonly number[] | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}

function spell(point: readonly number[] | undefined): string {
  return point === undefined ? "nothing" : point.map((value) => Number(value.toFixed(5))).join(", ");
}
