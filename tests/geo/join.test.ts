import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diskFiles } from "../../geo/files.ts";
import { type Ground, groundOf } from "../../geo/ground.ts";
import { joinAtlas } from "../../geo/join.ts";
import { joinGeometry } from "../../geo/joinGeometry.ts";
import { joinRecords } from "../../geo/joinRecords.ts";
import { stableJson } from "../../geo/json.ts";
import { type Data, loadData } from "../../geo/load.ts";
import type { Parsed } from "../../geo/parse.ts";
import type { AtlasRecord } from "../../src/core/model.ts";

const data = loadData(diskFiles(process.cwd()));
const ground = groundOf(data);
if (ground === null) throw new Error("The real data has no ground");
const atlas = joinAtlas(data, ground);
const geometry = joinGeometry(data, ground);

function recordsOf(changed: Data): readonly AtlasRecord[] {
  return joinRecords(changed, ground as Ground, atlas.towns);
}

function withRows<T>(table: Parsed<T>, rows: Parsed<T>["rows"]): Parsed<T> {
  return { ...table, rows };
}

function shuffled<T>(table: Parsed<T>): fc.Arbitrary<Parsed<T>> {
  return fc.shuffledSubarray([...table.rows], { minLength: table.rows.length }).map((rows) => withRows(table, rows));
}

function some<T>(table: Parsed<T>): fc.Arbitrary<Parsed<T>> {
  return fc.subarray([...table.rows]).map((rows) => withRows(table, rows));
}

function recordOf(records: readonly AtlasRecord[], id: string): AtlasRecord {
  const record = records.find((one) => one.id === id);
  if (record === undefined) throw new Error(`${id} was lost in the join`);
  return record;
}

/** Any town of the table, any number of them. */
const anyTowns = fc.uniqueArray(fc.constantFrom(...data.towns.rows.map(({ value }) => value.id)), { maxLength: 5 });

/** The real data with the first work that has no position put into these towns. */
function inTowns(towns: readonly string[]): { data: Data; id: string } {
  const [work, ...others] = data.works.rows.filter(({ value }) => value.id === "w2024-02");
  if (work === undefined || others.length > 0) throw new Error("w2024-02 is not there once");
  const moved = { ...work, value: { ...work.value, towns: [...towns], towns_from: towns.map(() => "map" as const) } };
  const rows = data.works.rows.map((row) => (row === work ? moved : row));
  return { data: { ...data, works: withRows(data.works, rows) }, id: work.value.id };
}

describe("the join", () => {
  test("does not depend on the order of rows in any table", () => {
    const tables = fc.record({
      expropriations: shuffled(data.expropriations),
      works: shuffled(data.works),
      towns: shuffled(data.towns),
      placements: shuffled(data.placements),
      plan: shuffled(data.plan),
      categories: shuffled(data.categories),
    });
    const property = fc.property(tables, (changed) => {
      const other = { ...data, ...changed };
      expect(stableJson(joinAtlas(other, ground))).toBe(stableJson(atlas));
    });
    fc.assert(property, { numRuns: 4 });
  });

  test("keeps every record, once, in the order of rows and numbers", () => {
    const property = fc.property(some(data.expropriations), some(data.works), (expropriations, works) => {
      const records = recordsOf({ ...data, expropriations, works });
      const wanted = [...expropriations.rows, ...works.rows].map(({ value }) => value.id);
      expect(records.map(({ id }) => id)).toEqual(wanted.toSorted());
    });
    fc.assert(property, { numRuns: 10 });
  });

  test("never gives a record a point of its own that no placement gives it", () => {
    const property = fc.property(some(data.placements), (placements) => {
      const records = recordsOf({ ...data, placements });
      const placed = new Set(placements.rows.map(({ value }) => value.properties.id));
      for (const { id, placement, towns } of records) {
        const own = placement.anchors.filter(({ town }) => town === null);
        if (placed.has(id)) expect(own.length).toBe(placement.anchors.length);
        else {
          expect(own).toEqual([]);
          expect(["town", "towns", "district"]).toContain(placement.precision);
          for (const { town } of placement.anchors) expect(towns).toContain(town);
        }
      }
    });
    fc.assert(property, { numRuns: 10 });
  });

  test("puts a record that is known to towns on their label points, in the order of their codes", () => {
    const property = fc.property(anyTowns, (towns) => {
      const changed = inTowns(towns);
      const { placement, towns: joined } = recordOf(recordsOf(changed.data), changed.id);
      const inOrder = atlas.towns.filter(({ id }) => towns.includes(id));
      expect(joined).toEqual(inOrder.map(({ id }) => id));
      expect(placement.precision).toBe(["district", "town"][towns.length] ?? "towns");
      expect(placement.anchors).toEqual(
        inOrder.flatMap(({ id, labelPoint }) => (labelPoint === null ? [] : [{ at: labelPoint, town: id }])),
      );
    });
    fc.assert(property, { numRuns: 25 });
  });

  test("encloses every anchor in the record's bounds", () => {
    for (const { placement, id } of atlas.records) {
      for (const { at } of placement.anchors) {
        const [west, south, east, north] = placement.bbox ?? [0, 0, 0, 0];
        expect(at[0] >= west && at[0] <= east && at[1] >= south && at[1] <= north, id).toBe(true);
      }
    }
  });
});

describe("the real atlas", () => {
  test("has 14 expropriations and 34 works, 3 and 8 of them with a position", () => {
    const count = (kind: string, precisions: readonly string[]) =>
      atlas.records.filter((record) => record.kind === kind && precisions.includes(record.placement.precision)).length;
    const placed = ["site", "alignment", "candidates", "approximate", "schematic"];
    expect([count("expropriation", placed), count("expropriation", ["town", "towns"])]).toEqual([3, 11]);
    expect([count("work", placed), count("work", ["town", "towns"]), count("work", ["district"])]).toEqual([8, 12, 14]);
  });

  test("has an exact site for one record only", () => {
    expect(atlas.records.filter(({ placement }) => placement.precision === "site").map(({ id }) => id)).toEqual([
      "w2024-15",
    ]);
  });

  test("draws ground for every placement but the site, and for nothing else", () => {
    const drawn = new Set(geometry.extents.features.map(({ properties }) => properties.id));
    const placed = data.placements.rows.map(({ value }) => value.properties);
    expect([...drawn].toSorted()).toEqual(
      placed
        .filter(({ precision }) => precision !== "site")
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  test("adds up to what the plan says, in whole square metres", () => {
    const areas = atlas.records.flatMap((record) => (record.kind === "expropriation" ? [record] : []));
    const sum = (rows: typeof areas) => rows.reduce((total, { area }) => total + area, 0);
    expect(sum(areas)).toBe(640_580);
    expect(sum(areas.filter(({ status }) => status === "new"))).toBe(587_480);
    expect(sum(areas.filter(({ status }) => status === "carried"))).toBe(53_100);
  });

  test("does not pin the People's Hospital, whose site nobody knows", () => {
    const { placement } = recordOf(atlas.records, "w2024-32");
    expect([placement.precision, placement.anchors, placement.bbox]).toEqual(["district", [], null]);
  });
});
