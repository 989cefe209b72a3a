import { describe, expect, test } from "vitest";
import { diskFiles } from "../../../geo/files.ts";
import { loadData } from "../../../geo/load.ts";
import { joinPlan } from "../../../geo/plan.ts";
import { firstNumber } from "../../../geo/targetNumbers.ts";

const { tables } = joinPlan(loadData(diskFiles(process.cwd())));
const [of2023, of2024] = tables;

describe("the plan in figures", () => {
  test("has the 31 targets of 2023 and the 35 of 2024, numbered from 1", () => {
    expect(tables.map(({ year, rows }) => [year, rows.length])).toEqual([
      [2023, 31],
      [2024, 35],
    ]);
    for (const { rows } of tables) expect(rows.map(({ row }) => row)).toEqual(rows.map((_, index) => index + 1));
  });

  test("has the same seven groups in both years", () => {
    expect(of2023?.groups).toHaveLength(7);
    expect(of2024?.groups).toEqual(of2023?.groups);
  });

  test("says which targets of 2023 were missed", () => {
    const missed = of2023?.rows.filter(({ outcome }) => outcome === "missed").map(({ row }) => row);
    expect(missed).toEqual([1, 2, 4, 5, 6, 7, 8, 23]);
  });

  test("calls a target met or missed only where target and result both give a number that says so", () => {
    for (const { target, result, outcome } of of2023?.rows ?? []) {
      const [wanted, reached] = [firstNumber(target["zh-CN"]), firstNumber(result?.["zh-CN"] ?? "")];
      if (outcome === "not-comparable") expect(wanted === null || reached === null).toBe(true);
      else expect(outcome).toBe(Number(reached) >= Number(wanted) ? "met" : "missed");
    }
  });

  test("says why what cannot be compared cannot", () => {
    const open = of2023?.rows.filter(({ outcome }) => outcome === "not-comparable") ?? [];
    expect(open).toHaveLength(10);
    expect(open.every(({ note }) => note !== null)).toBe(true);
  });

  test("has no result for a year that has not been reported on", () => {
    expect(of2024?.rows.every(({ result, outcome }) => result === null && outcome === null)).toBe(true);
  });
});
