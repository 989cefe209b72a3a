import { readFileSync } from "node:fs";
import { area, difference, featureCollection, intersect, kinks } from "@turf/turf";
import { describe, expect, test } from "vitest";
import { townEdges } from "../../../geo/edges.ts";
import { diskFiles } from "../../../geo/files.ts";
import { loadData } from "../../../geo/load.ts";
import { cutToCover } from "../../../geo/refresh/cut.ts";
import { outlinesOf } from "../../../geo/refresh/outlines.ts";
import { parseAnswer } from "../../../geo/refresh/overpass.ts";
import { shareVertices } from "../../../geo/refresh/shareVertices.ts";
import { thinnedBoundaries } from "../../../geo/refresh/thin.ts";
import { boundaryFiles } from "../../../geo/refresh/write.ts";
import { type Area, featureOf, polygonsOf } from "../../../geo/shape.ts";
import type { TownId } from "../../../src/core/model.ts";

const answer = parseAnswer(JSON.parse(readFileSync("tests/fixtures/refresh/overpass.json", "utf8")));
const [guangfu, xukou, mudu] = ["guangfu", "xukou", "mudu"].map((id) => id as TownId) as [TownId, TownId, TownId];
const towns = [
  { id: guangfu, name_zh: "光福镇" },
  { id: xukou, name_zh: "胥口镇" },
  { id: mudu, name_zh: "木渎镇" },
];
const outlines = outlinesOf(answer, towns);

/** East of Xukou, over its edge, and not quite to the district's east end. */
const muduBefore: Area = {
  type: "Polygon",
  coordinates: [
    [
      [120.44, 31.08],
      [120.49, 31.08],
      [120.49, 31.15065],
      [120.44, 31.1505],
      [120.44, 31.08],
    ],
  ],
};
const cover = cutToCover(outlines, new Map([[mudu, muduBefore]]));
const boundaries = thinnedBoundaries(cover);

function shared(a: Area, b: Area): number {
  const common = intersect(featureCollection([featureOf(a, {}), featureOf(b, {})]));
  return common === null ? 0 : area(common);
}

/** m² of an area that others do not cover. */
function left(whole: Area, others: readonly Area[]): number {
  const rest = difference(featureCollection([whole, ...others].map((one) => featureOf(one, {}))));
  return rest === null ? 0 : area(rest);
}

describe("refreshing the boundaries", () => {
  test("takes district and lake by relation, towns by name, and says which town is not there", () => {
    expect([...outlines.towns.keys()]).toEqual([guangfu, xukou]);
    expect(outlines.missing).toEqual([mudu]);
  });

  test("refuses an answer that is none, such as a server's apology", () => {
    expect(() => parseAnswer({ elements: [], osm3s: { timestamp_osm_base: "x" } })).toThrow(/elements/);
    expect(() => parseAnswer("rate limited")).toThrow(/Overpass/);
  });

  test("keeps the outline of a town that is not there, less what the others take", () => {
    const kept = boundaries.towns.get(mudu);
    expect(kept).toBeDefined();
    expect(shared(kept as Area, outlines.towns.get(xukou) as Area)).toBeLessThan(30_000);
  });

  test("gives land that is in no outline to the nearest town, and says how much", () => {
    expect(cover.given.map(({ town }) => town)).toEqual([guangfu, mudu]);
    expect(cover.given.every(({ squareMetres }) => squareMetres > 1_000_000)).toBe(true);
  });

  test("leaves no gap and no overlap: land and water in the district are the district", () => {
    const all = [...boundaries.towns.values()];
    expect(left(boundaries.district, [...all, boundaries.lake])).toBeLessThan(100);
    for (const [index, town] of all.entries()) {
      expect(left(town, [boundaries.district])).toBeLessThan(100);
      for (const other of [boundaries.lake, ...all.slice(index + 1)]) expect(shared(town, other)).toBeLessThan(100);
    }
  });

  test("makes rings that do not touch or cross themselves, though thinning flattens slivers", () => {
    for (const shape of [boundaries.district, boundaries.lake, ...boundaries.towns.values()])
      expect(kinks(featureOf(shape, {})).features).toEqual([]);
  });

  test("gives a common edge the same points on both sides, so that neighbours are known", () => {
    const { lines, neighbours } = townEdges(boundaries.towns);
    expect(lines.length).toBeGreaterThan(0);
    expect(neighbours.get(guangfu)).toEqual([mudu, xukou].filter((id) => neighbours.get(id)?.includes(guangfu)));
    expect(neighbours.get(xukou)).toContain(guangfu);
    expect(neighbours.get(mudu)).toContain(xukou);
  });

  test("thins edges by no more than 20 m", () => {
    const points = (shape: Area) => polygonsOf(shape).flat(2).length;
    const exact = thinnedBoundaries(cover, 0);
    expect(points(boundaries.district)).toBeLessThan(points(exact.district));
    expect(left(exact.district, [boundaries.district])).toBeLessThan(20 * 60_000);
  });

  test("writes files that keep our names and ids, one feature a line", () => {
    const files = boundaryFiles(loadData(diskFiles(process.cwd())), boundaries);
    expect([...files.keys()]).toEqual([
      "geo/boundaries/district.geojson",
      "geo/boundaries/lake.geojson",
      "geo/boundaries/towns.geojson",
    ]);
    const written = JSON.parse(files.get("geo/boundaries/towns.geojson") ?? "");
    expect(written.features.map((feature: { properties: object }) => feature.properties)).toMatchObject([
      { id: "mudu", code: "320506103", name_zh: "木渎镇" },
      { id: "xukou" },
      { id: "guangfu" },
    ]);
  });
});

describe("sharing vertices", () => {
  test("puts a vertex of one area on the edge of another where it lies on it", () => {
    const square = (west: number, south: number, side: number): Area => ({
      type: "Polygon",
      coordinates: [
        [
          [west, south],
          [west + side, south],
          [west + side, south + side],
          [west, south + side],
          [west, south],
        ],
      ],
    });
    const [big] = shareVertices([square(120, 31, 0.2), square(120.2, 31, 0.1)]);
    expect(polygonsOf(big as Area)[0]?.[0]).toContainEqual([120.2, 31.1]);
  });
});
