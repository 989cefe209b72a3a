import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atlas } from "../../src/atlas.ts";
import { wanText } from "../../src/core/area.ts";
import { facetCounts } from "../../src/core/facets.ts";
import { filterRecords, sortRecords } from "../../src/core/filter.ts";
import type { AtlasRecord } from "../../src/core/model.ts";
import { listKeys, valuesOf } from "../../src/core/queryKeys.ts";
import { summarize } from "../../src/core/summary.ts";
import { parseUrl } from "../../src/core/url.ts";
import { type Filters, noFilters } from "../../src/core/view.ts";
import { languages, sorts } from "../../src/core/vocabulary.ts";
import { anyFilters, anyPage } from "./views.ts";

function listed(search: string) {
  const { view } = parseUrl({ pathname: "/", search }, { base: "/", atlas });
  return summarize(filterRecords(atlas.records, view.filters, view.page), atlas.totals);
}

/** The contract's rule, said once more and as plainly as it can be. */
function applies(record: AtlasRecord, filters: Filters, town: readonly string[]): boolean {
  const checks: boolean[] = [];
  const oneOf = (values: readonly string[], value: string | null) =>
    values.length === 0 || (value !== null && values.includes(value));
  checks.push(
    oneOf(filters.kind, record.kind),
    oneOf(filters.category, record.category),
    oneOf(filters.sub, record.subcategory),
  );
  checks.push(oneOf(filters.status, record.kind === "expropriation" ? record.status : null));
  checks.push(oneOf(filters.stage, record.kind === "work" ? record.stage : null));
  checks.push(town.length === 0 || record.towns.filter((id) => town.includes(id)).length > 0);
  if (filters.area) {
    const area = record.kind === "expropriation" ? record.area : Number.NaN;
    checks.push(area >= (filters.area.min ?? 0) && area <= (filters.area.max ?? Number.POSITIVE_INFINITY));
  }
  return checks.every(Boolean);
}

describe("the listed records", () => {
  it.each([
    ["", 48, "64.058"],
    ["status=new", 6, "58.748"],
    ["status=carried", 8, "5.31"],
    ["kind=expropriation", 14, "64.058"],
    ["kind=work", 34, "0"],
    ["category=renewal&town=luzhi", 2, "30.23"],
    ["category=infrastructure", 15, "23.31"],
    ["category=public&sub=health", 7, "0.5"],
    ["status=new&stage=planned", 0, "0"],
    ["area=9-", 3, "52.58"],
  ])("for ?%s are %i with %s 万㎡", (search, count, area) => {
    const summary = listed(search);
    expect([summary.count, wanText(summary.area)]).toEqual([count, area]);
  });

  it("count four expropriations among the infrastructure", () => {
    expect(listed("category=infrastructure").expropriations).toBe(4);
  });

  it("are those that the contract's rule names, whatever the filters", () => {
    fc.assert(
      fc.property(anyFilters, anyPage, (filters, page) => {
        const town = page.type === "town" ? [page.id] : filters.town;
        const expected = atlas.records.filter((record) => applies(record, filters, town));
        expect(filterRecords(atlas.records, filters, page)).toEqual(expected);
      }),
    );
  });

  it("hold what the search found only while something is searched", () => {
    const found = new Set(atlas.records.slice(0, 2).map(({ id }) => id));
    const filters = parseUrl({ pathname: "/", search: "q=x" }, { base: "/", atlas }).view.filters;
    expect(filterRecords(atlas.records, filters, { type: "explore" }, { found })).toHaveLength(2);
    expect(filterRecords(atlas.records, { ...filters, q: "" }, { type: "explore" }, { found })).toHaveLength(48);
  });

  it("sum to the whole to the square metre, however they are parted", () => {
    fc.assert(
      fc.property(anyFilters, anyPage, (filters, page) => {
        const whole = summarize(filterRecords(atlas.records, filters, page), atlas.totals);
        expect(whole.newArea + whole.carriedArea).toBe(whole.area);
        expect(whole.newCount + whole.carriedCount).toBe(whole.expropriations);
        const parts = valuesOf("category", atlas)
          .filter((category) => filters.category.length === 0 || filters.category.includes(category))
          .map((category) =>
            summarize(filterRecords(atlas.records, { ...filters, category: [category] }, page), atlas.totals),
          );
        expect(parts.reduce((sum, part) => sum + part.area, 0)).toBe(whole.area);
        expect(parts.reduce((sum, part) => sum + part.count, 0)).toBe(whole.count);
      }),
    );
  });
});

describe("facet counts", () => {
  it("equal what choosing the value would list", () => {
    fc.assert(
      fc.property(anyFilters, anyPage, (filters, page) => {
        const facets = facetCounts(atlas, filters, page);
        for (const key of listKeys) {
          for (const value of valuesOf(key, atlas)) {
            const chosen: Filters = { ...filters, [key]: [value] };
            const town = key === "town" ? [value] : page.type === "town" ? [page.id] : chosen.town;
            const expected = atlas.records.filter((record) => applies(record, chosen, town)).length;
            expect((facets[key] as ReadonlyMap<string, number>).get(value), `${key}=${value}`).toBe(expected);
          }
        }
      }),
    );
  });
});

describe("facet counts of a search", () => {
  it("count what the search found, and agree with the list that a click gives", () => {
    const someRecords = fc.subarray([...atlas.records]).map((records) => new Set(records.map(({ id }) => id)));
    fc.assert(
      fc.property(anyFilters, anyPage, someRecords, (filters, page, found) => {
        const facets = facetCounts(atlas, { ...filters, q: "甪" }, page, { found });
        for (const category of valuesOf("category", atlas)) {
          const clicked = filterRecords(atlas.records, { ...filters, q: "甪", category: [category] }, page, { found });
          expect(facets.category.get(category)).toBe(clicked.length);
        }
      }),
    );
  });

  it("name every value, also those that would leave nothing", () => {
    const facets = facetCounts(atlas, { ...noFilters, status: ["new"] }, { type: "explore" });
    expect(facets.kind).toEqual(
      new Map([
        ["expropriation", 6],
        ["work", 0],
      ]),
    );
    expect([...facets.stage.values()]).toEqual([0, 0, 0, 0, 0]);
    expect(facets.town.size).toBe(14);
  });
});

describe("sorting", () => {
  it("loses and adds nothing, and gives the same order for any order given", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...atlas.records], { minLength: atlas.records.length }),
        fc.constantFrom(...sorts),
        fc.constantFrom(...languages),
        (shuffled, sort, language) => {
          const sorted = sortRecords(shuffled, sort, language, atlas);
          expect(sorted).toEqual(sortRecords(atlas.records, sort, language, atlas));
          expect(new Set(sorted)).toEqual(new Set(atlas.records));
        },
      ),
    );
  });

  it("puts the plan's rows first and in order, the largest area first, the first town first", () => {
    const first = (sort: (typeof sorts)[number]) => sortRecords(atlas.records, sort, "zh-CN", atlas)[0]?.id;
    expect([first("plan"), first("area"), first("town")]).toEqual(["e2024-01", "e2024-09", "e2024-01"]);
  });

  it("keeps the plan's order among the equal, and puts what has no area or no town last", () => {
    const sorted = (sort: (typeof sorts)[number]) => sortRecords(atlas.records, sort, "zh-CN", atlas);
    const works = sorted("area").slice(14);
    expect(works.map(({ id }) => id)).toEqual(works.map(({ id }) => id).toSorted());
    expect(
      sorted("area")
        .slice(0, 14)
        .every(({ kind }) => kind === "expropriation"),
    ).toBe(true);
    const withoutTown = atlas.records.filter(({ towns }) => towns.length === 0).length;
    expect(
      sorted("town")
        .slice(-withoutTown)
        .every(({ towns }) => towns.length === 0),
    ).toBe(true);
  });

  it("sorts Chinese names by pinyin", () => {
    const names = sortRecords(atlas.records, "name", "zh-CN", atlas).map((record) => record.name["zh-CN"]);
    expect(names.indexOf("百度苏州Apollo Park")).toBeLessThan(names.indexOf("碧波小学配套地块"));
    expect(names.indexOf("碧波小学配套地块")).toBeLessThan(names.indexOf("胜浦大桥"));
  });
});
