import { describe, expect, test } from "vitest";
import { atlas } from "../../src/atlas.ts";
import { around } from "../../src/core/around.ts";
import { parseCoordinates } from "../../src/core/coordinates.ts";
import { distanceBetween } from "../../src/core/distance.ts";
import type { AtlasGeometry } from "../../src/core/geometry.ts";
import type { Position } from "../../src/core/model.ts";
import type { Place } from "../../src/core/state.ts";
import json from "../../src/generated/geometry.json" with { type: "json" };
import { known as places } from "./knownPlaces.ts";

const geometry = json as unknown as AtlasGeometry;
const placeAt = (at: Position | null, more: Partial<Place> = {}): Place => ({
  at,
  radius: 0,
  name: null,
  town: null,
  ...more,
});

describe("what is around a place", () => {
  test("each town's label point lies in that town, and no other is named unless its edge is near", () => {
    for (const town of atlas.towns) {
      if (!town.labelPoint) continue;
      const answer = around(placeAt(town.labelPoint), atlas, geometry);
      expect(answer.towns[0], town.id).toBe(town.id);
      expect(answer.isInDistrict).toBe(true);
    }
  });

  test("near an edge both towns are named, since it may be either", () => {
    const [edge] = geometry.townEdges.features;
    const line =
      edge?.geometry.type === "LineString" ? edge.geometry.coordinates : (edge?.geometry.coordinates[0] as number[][]);
    const [lng = 0, lat = 0] = line[Math.floor(line.length / 2)] as number[];
    const answer = around(placeAt([lng, lat]), atlas, geometry);
    expect(answer.towns.length).toBeGreaterThan(1);
  });

  test("every record with an exact site is found at its own spot, in the first ring, at no distance", () => {
    for (const record of atlas.records.filter(({ placement }) => placement.precision === "site")) {
      const [anchor] = record.placement.anchors;
      const [first] = around(placeAt(anchor?.at ?? null), atlas, geometry).rings;
      expect(first?.records).toContainEqual({ record, metres: 0 });
    }
  });

  test("each record stands in one ring at most, the one that its distance says", () => {
    for (const town of atlas.towns) {
      if (!town.labelPoint) continue;
      const { rings } = around(placeAt(town.labelPoint), atlas, geometry);
      const all = rings.flatMap(({ records }) => records.map(({ record }) => record.id));
      expect(new Set(all).size).toBe(all.length);
      for (const { metres, records } of rings) {
        for (const each of records) {
          expect(each.metres).toBeLessThanOrEqual(metres);
          const [anchor] = each.record.placement.anchors;
          // No nearer than its mark less the size of its extent.
          if (anchor && each.record.placement.precision === "approximate") {
            expect(each.metres).toBeGreaterThan(
              distanceBetween(town.labelPoint, anchor.at) - each.record.placement.radius * 2.5,
            );
          }
        }
      }
    }
  });

  test("a record known to a town only is never given a distance", () => {
    const { rings, townOnly } = around(placeAt([120.87, 31.24]), atlas, geometry);
    const placed = new Set(rings.flatMap(({ records }) => records.map(({ record }) => record.id)));
    expect(townOnly.length).toBeGreaterThan(3);
    for (const { id } of townOnly) expect(placed.has(id)).toBe(false);
  });

  test("a community without a position is answered by its town", () => {
    const lishu = places.find(({ name }) => name["zh-CN"] === "蠡墅社区");
    const answer = around(placeAt(null, { town: lishu?.town ?? null }), atlas, geometry);
    expect(answer.towns).toEqual(["changqiao"]);
    expect(answer.townOnly.length).toBeGreaterThan(0);
    expect(answer.rings).toEqual([]);
  });

  test("far away is said to be outside, with nothing near", () => {
    const answer = around(placeAt([116.39, 39.9]), atlas, geometry);
    expect(answer).toMatchObject({ isInDistrict: false, towns: [], townOnly: [] });
    expect(answer.rings.every(({ records }) => records.length === 0)).toBe(true);
  });
});

describe("pasted coordinates", () => {
  test.each([
    ["31.2305, 120.6312"],
    ["120.6312,31.2305"],
    ["120.6312 31.2305"],
    ["北纬31.2305° 东经120.6312°"],
    ["N31.2305 E120.6312"],
    ["３１．２３０５，１２０．６３１２"],
    ["(31.2305；120.6312)"],
  ])("are read from %s", (text) => {
    expect(parseCoordinates(text, "WGS-84")).toEqual([120.6312, 31.2305]);
  });

  test.each([[""], ["31.2305"], ["苏州"], ["31,120,5"], ["131.2, 120.6"], ["31.2 200.5"]])(
    "are refused in %j",
    (text) => {
      expect(parseCoordinates(text, "WGS-84")).toBe(null);
    },
  );

  test("in a shifted datum come out hundreds of metres beside, where the place truly is", () => {
    const plain = parseCoordinates("31.2305, 120.6312", "WGS-84") as Position;
    const amap = parseCoordinates("31.2305, 120.6312", "GCJ-02") as Position;
    const baidu = parseCoordinates("31.2305, 120.6312", "BD-09") as Position;
    expect(distanceBetween(plain, amap)).toBeGreaterThan(300);
    expect(distanceBetween(plain, amap)).toBeLessThan(800);
    expect(distanceBetween(amap, baidu)).toBeGreaterThan(500);
  });
});
