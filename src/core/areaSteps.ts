import type { AtlasRecord } from "./model.ts";
import type { AreaRange } from "./view.ts";

/** The areas that occur, smallest first, m²: between two of them a range would change nothing. */
export function areaSteps(records: readonly AtlasRecord[]): readonly number[] {
  const areas = records.flatMap((record) => (record.kind === "expropriation" ? [record.area] : []));
  return [...new Set(areas)].sort((a, b) => a - b);
}

/** The steps between which a range lies: the first and the last that it holds; crossed where it holds none. */
export function stepsOfRange(range: AreaRange | null, steps: readonly number[]): readonly [number, number] {
  const first = steps.findIndex((area) => area >= (range?.min ?? 0));
  const above = steps.findIndex((area) => area > (range?.max ?? Number.POSITIVE_INFINITY));
  return [first < 0 ? steps.length - 1 : first, above < 0 ? steps.length - 1 : Math.max(0, above - 1)];
}

/** The range from one step to another; open at an end that is the last. Null = all. */
export function rangeOfSteps(first: number, last: number, steps: readonly number[]): AreaRange | null {
  const range = {
    min: first <= 0 ? null : (steps[first] ?? null),
    max: last >= steps.length - 1 ? null : (steps[last] ?? null),
  };
  return range.min === null && range.max === null ? null : range;
}
