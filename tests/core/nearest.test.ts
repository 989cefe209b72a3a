import { Geodesic } from "geographiclib-geodesic";
import { describe, expect, test } from "vitest";
import { atlas } from "../../src/atlas.ts";
import { comparisonOf } from "../../src/core/comparison.ts";
import { distanceBetween } from "../../src/core/distance.ts";
import { mapLink, mapServices, positionToOpen } from "../../src/core/mapLinks.ts";
import type { NamedPoint } from "../../src/core/model.ts";
import { nearestRecords, nearestStations, ownPositions } from "../../src/core/nearest.ts";
import stations from "../../src/generated/stations.json" with { type: "json" };

const placed = atlas.records.filter(({ placement }) => ownPositions(placement).length > 0);
const unplaced = atlas.records.filter((record) => !placed.includes(record));

describe("what is near a record", () => {
  test("distances are those of the ellipsoid within half a percent", () => {
    const [one, other] = [
      [120.63, 31.27],
      [120.87, 31.24],
    ] as const;
    const { s12 = 0 } = Geodesic.WGS84.Inverse(one[1], one[0], other[1], other[0]);
    expect(Math.abs(distanceBetween(one, other) / s12 - 1)).toBeLessThan(0.005);
  });

  test("is known only where it has a position of its own, and only of others that have one", () => {
    expect(placed.length).toBeGreaterThan(5);
    for (const record of unplaced) expect(nearestRecords(record, atlas.records, 9)).toEqual([]);
    for (const record of placed) {
      const near = nearestRecords(record, atlas.records, 99);
      expect(near.map(({ thing }) => thing.id).sort()).toEqual(
        placed
          .filter((other) => other !== record)
          .map(({ id }) => id)
          .sort(),
      );
      expect(near.map(({ metres }) => metres)).toEqual(near.map(({ metres }) => metres).sort((a, b) => a - b));
    }
  });

  test("is as uncertain as both places together", () => {
    for (const record of placed) {
      for (const { thing, uncertainty } of nearestRecords(record, atlas.records, 99)) {
        expect(uncertainty).toBe(record.placement.radius + thing.placement.radius);
      }
    }
  });

  test("the nearest station is nearer than every other", () => {
    const points = stations.stations as unknown as readonly NamedPoint[];
    for (const record of placed) {
      const [nearest] = nearestStations(record, points, 1);
      const all = points.flatMap(({ at }) => ownPositions(record.placement).map((own) => distanceBetween(own, at)));
      expect(nearest?.metres).toBe(Math.min(...all));
    }
  });
});

describe("opening a record in another map", () => {
  test("is offered where a position can be taken for the place, never for a town, one of several, or a symbol", () => {
    for (const record of atlas.records) {
      const isOpen = ["site", "alignment", "approximate"].includes(record.placement.precision);
      expect(positionToOpen(record) !== null, record.id).toBe(isOpen);
    }
  });

  test("gives each service the datum it draws in: Tian'anmen in WGS-84, GCJ-02 and BD-09", () => {
    // The published example pair of Baidu's and AMap's converters, to about ten metres.
    const tiananmen = [116.39123, 39.90732] as const;
    const at = (service: (typeof mapServices)[number]) =>
      (mapLink(service, tiananmen, "天安门").match(/\d+\.\d{5}/g) ?? []).map(Number).sort((a, b) => a - b);
    for (const service of ["amap", "tencent", "apple"] as const) {
      const [lat = 0, lng = 0] = at(service);
      expect(distanceBetween([lng, lat], [116.39747, 39.90872])).toBeLessThan(15);
    }
    const [lat = 0, lng = 0] = at("baidu");
    expect(distanceBetween([lng, lat], [116.40384, 39.91506])).toBeLessThan(25);
  });

  test("puts latitude and longitude where each wants them, and the name so that no address breaks", () => {
    const name = "A&B 100%/桥";
    for (const service of mapServices) {
      const url = new URL(mapLink(service, [120.6, 31.2], name));
      expect(url.href).toContain(encodeURIComponent(name));
      expect(url.hash).toBe("");
    }
    expect(mapLink("amap", [120.6, 31.2], "x")).toMatch(/position=120\.\d+,31\.\d+/);
    expect(mapLink("baidu", [120.6, 31.2], "x")).toMatch(/location=31\.\d+,120\.\d+/);
    expect(mapLink("tencent", [120.6, 31.2], "x")).toMatch(/coord:31\.\d+,120\.\d+/);
    expect(mapLink("apple", [120.6, 31.2], "x")).toMatch(/ll=31\.\d+,120\.\d+/);
  });
});

describe("an everyday comparison", () => {
  test("is with football pitches, below one with basketball courts", () => {
    expect(comparisonOf(265_300)).toEqual({ thing: "football-pitch", count: 37 });
    expect(comparisonOf(36_000)).toEqual({ thing: "football-pitch", count: 5 });
    expect(comparisonOf(280)).toEqual({ thing: "basketball-court", count: 0.7 });
    expect(comparisonOf(7139)).toEqual({ thing: "basketball-court", count: 17 });
  });
});
