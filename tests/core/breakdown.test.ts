import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atlas } from "../../src/atlas.ts";
import { type BreakdownRow, breakdown, dimensions } from "../../src/core/breakdown.ts";
import { filterRecords } from "../../src/core/filter.ts";
import type { AtlasRecord, Expropriation } from "../../src/core/model.ts";
import { valuesOf } from "../../src/core/queryKeys.ts";
import { summarize } from "../../src/core/summary.ts";
import { statuses } from "../../src/core/vocabulary.ts";
import { anyFilters, anyPage } from "./views.ts";

/** Lists as views give them, and others in which any record may lie in any towns and have any area and status. */
const anyList: fc.Arbitrary<readonly AtlasRecord[]> = fc.oneof(
  fc.tuple(anyFilters, anyPage).map(([filters, page]) => filterRecords(atlas.records, filters, page)),
  fc.array(
    fc
      .record({
        record: fc.constantFrom(...atlas.records),
        towns: fc.subarray([...valuesOf("town", atlas)]),
        area: fc.nat(5_000_000),
        status: fc.constantFrom(...statuses),
      })
      .map(({ record, towns, area, status }) =>
        record.kind === "work" ? { ...record, towns } : { ...record, towns, area, status },
      ),
    { maxLength: 30 },
  ),
);

function isExpropriation(record: AtlasRecord): record is Expropriation {
  return record.kind === "expropriation";
}

/** The figures of a list, added up one by one. */
function figures(records: readonly AtlasRecord[]) {
  const sum = { count: 0, area: 0, newArea: 0, carriedArea: 0 };
  for (const record of records) {
    sum.count += 1;
    if (!isExpropriation(record)) continue;
    sum.area += record.area;
    if (record.status === "new") sum.newArea += record.area;
    else sum.carriedArea += record.area;
  }
  return sum;
}

function figuresOf({ count, area, newArea, carriedArea }: BreakdownRow) {
  return { count, area, newArea, carriedArea };
}

function sumOf(rows: readonly BreakdownRow[]) {
  const sum = (key: "count" | "area" | "newArea" | "carriedArea") => rows.reduce((total, row) => total + row[key], 0);
  return { count: sum("count"), area: sum("area"), newArea: sum("newArea"), carriedArea: sum("carriedArea") };
}

describe("the parts of a list", () => {
  test("hold exactly the records that have the value", () => {
    fc.assert(
      fc.property(anyList, (records) => {
        for (const { value, ...row } of breakdown(records, "town", atlas)) {
          const inside = records.filter(({ towns }) => (value === null ? towns.length === 0 : towns.includes(value)));
          expect(row).toEqual(figures(inside));
        }
        for (const { value, ...row } of breakdown(records, "category", atlas)) {
          expect(row).toEqual(figures(records.filter(({ category }) => category === value)));
        }
        for (const { value, ...row } of breakdown(records, "status", atlas)) {
          expect(row).toEqual(figures(records.filter((record) => isExpropriation(record) && record.status === value)));
        }
        for (const { value, ...row } of breakdown(records, "stage", atlas)) {
          expect(row).toEqual(figures(records.filter((record) => !isExpropriation(record) && record.stage === value)));
        }
      }),
    );
  });

  test("sum to the whole to the square metre: categories to all, statuses to the expropriations, stages to the works", () => {
    fc.assert(
      fc.property(anyList, (records) => {
        expect(sumOf(breakdown(records, "category", atlas))).toEqual(figures(records));
        expect(sumOf(breakdown(records, "status", atlas))).toEqual(figures(records.filter(isExpropriation)));
        expect(sumOf(breakdown(records, "stage", atlas))).toEqual(
          figures(records.filter((record) => !isExpropriation(record))),
        );
      }),
    );
  });

  test("are by town larger than the whole by what counts again in a second town and further ones, and by no more", () => {
    fc.assert(
      fc.property(anyList, (records) => {
        const again = records.flatMap((record) => record.towns.slice(1).map(() => record));
        expect(sumOf(breakdown(records, "town", atlas))).toEqual(figures([...records, ...again]));
      }),
    );
  });

  test("are new and carried over, and nothing else", () => {
    fc.assert(
      fc.property(anyList, fc.constantFrom(...dimensions), (records, dimension) => {
        for (const row of breakdown(records, dimension, atlas)) expect(row.newArea + row.carriedArea).toBe(row.area);
      }),
    );
  });

  test("do not depend on the order of the list", () => {
    fc.assert(
      fc.property(anyList, fc.constantFrom(...dimensions), (records, dimension) => {
        expect(breakdown([...records].reverse(), dimension, atlas)).toEqual(breakdown(records, dimension, atlas));
      }),
    );
  });
});

describe("the rows", () => {
  test.each(["category", "status", "stage"] as const)("of %s are the closed list in its order, empty or not", (key) => {
    fc.assert(
      fc.property(anyList, (records) => {
        expect(breakdown(records, key, atlas).map(({ value }) => value)).toEqual(valuesOf(key, atlas));
      }),
    );
  });

  test("of towns are each that has a record, the larger before the smaller, the equal by statistics code", () => {
    const codes = new Map<string, string>(atlas.towns.map(({ id, code }) => [id, code]));
    fc.assert(
      fc.property(anyList, (records) => {
        const rows = breakdown(records, "town", atlas);
        const named = rows.filter(({ value }) => value !== null);
        expect(new Set(named.map(({ value }) => value))).toEqual(new Set(records.flatMap(({ towns }) => towns)));
        for (const [index, row] of named.entries()) {
          const next = named[index + 1];
          if (!next) continue;
          const order = [row.area - next.area, row.count - next.count].find((difference) => difference !== 0);
          if (order !== undefined) expect(order).toBeGreaterThan(0);
          else expect((codes.get(row.value ?? "") ?? "") < (codes.get(next.value ?? "") ?? "")).toBe(true);
        }
      }),
    );
  });

  test("end with what is known to the district only, where there is any", () => {
    fc.assert(
      fc.property(anyList, (records) => {
        const at = breakdown(records, "town", atlas).findIndex(({ value }) => value === null);
        const isAny = records.some(({ towns }) => towns.length === 0);
        expect(at).toBe(isAny ? breakdown(records, "town", atlas).length - 1 : -1);
      }),
    );
  });

  test("of the whole atlas are the plan's own figures", () => {
    const [luzhi, guoxiang] = breakdown(atlas.records, "town", atlas);
    expect(luzhi).toEqual({ value: "luzhi", count: 6, area: 497_200, newArea: 497_200, carriedArea: 0 });
    expect(guoxiang?.value).toBe("guoxiang");
    const { newCount, newArea, carriedCount, carriedArea } = summarize(atlas.records, atlas.totals);
    expect(breakdown(atlas.records, "status", atlas).map(figuresOf)).toEqual([
      { count: newCount, area: newArea, newArea, carriedArea: 0 },
      { count: carriedCount, area: carriedArea, newArea: 0, carriedArea },
    ]);
  });
});
