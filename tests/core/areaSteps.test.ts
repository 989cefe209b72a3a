import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atlas } from "../../src/atlas.ts";
import { areaSteps, rangeOfSteps, stepsOfRange } from "../../src/core/areaSteps.ts";
import { filterRecords } from "../../src/core/filter.ts";
import { noFilters } from "../../src/core/view.ts";

const steps = areaSteps(atlas.records);
const step = fc.nat(steps.length - 1);

describe("the steps of the area slider", () => {
  test("are the areas that occur, in order", () => {
    expect(steps[0]).toBe(280);
    expect(steps.at(-1)).toBe(265_300);
    expect([...steps].sort((a, b) => a - b)).toEqual(steps);
  });

  test("a range that is set by two of them is shown at these two, and lists just what lies between", () => {
    fc.assert(
      fc.property(step, step, (a, b) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        const area = rangeOfSteps(first, last, steps);
        expect(stepsOfRange(area, steps)).toEqual([first, last]);
        const listed = filterRecords(atlas.records, { ...noFilters, area }, { type: "explore" });
        const between = atlas.records.filter(
          (record) =>
            record.kind === "expropriation" && record.area >= (steps[first] ?? 0) && record.area <= (steps[last] ?? 0),
        );
        expect(listed.length).toBe(area === null ? atlas.records.length : between.length);
      }),
    );
  });

  test("a typed range between two steps is shown at those it holds", () => {
    expect(stepsOfRange({ min: 300, max: null }, steps)[0]).toBe(1);
    expect(stepsOfRange({ min: null, max: 265_299 }, steps)[1]).toBe(steps.length - 2);
  });
});
