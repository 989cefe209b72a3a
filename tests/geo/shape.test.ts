import { booleanClockwise, booleanPointInPolygon, distance } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placedShape } from "../../geo/extents.ts";
import type { PlacementFeature } from "../../geo/features.ts";
import { groundOf } from "../../geo/ground.ts";
import { loadData } from "../../geo/load.ts";
import { type Area, labelPoint, landArea, normalize, polygonsOf } from "../../geo/shape.ts";
import { real } from "./broken.ts";

const ground = groundOf(loadData(real));
if (ground === null) throw new Error("The real data has no ground");
const { district, towns, edges } = ground;

/** A rectangle of degrees whose ring runs clockwise. */
function clockwise(west: number, south: number, east: number, north: number): Area {
  return {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ],
    ],
  };
}

describe("a shape as it is written", () => {
  test("has outer rings counter-clockwise and five decimals, whatever it had", () => {
    const shape = normalize(clockwise(120.123456789, 31, 120.2, 31.1));
    const [[ring = []] = []] = polygonsOf(shape);
    expect(booleanClockwise(ring)).toBe(false);
    expect(ring[0]).toEqual([120.12346, 31]);
  });

  test("has its area on the ellipsoid: a degree by a degree at the equator is 12,309 km²", () => {
    expect(landArea(clockwise(0, 0, 1, 1)) / 1e6).toBeCloseTo(12_308.778, 2);
  });

  test("has holes taken out of its area", () => {
    const outer = clockwise(120, 31, 120.2, 31.2);
    const hole = clockwise(120.05, 31.05, 120.1, 31.1);
    const pierced: Area = { type: "Polygon", coordinates: [...outer.coordinates, ...hole.coordinates] as never };
    expect(landArea(pierced)).toBe(landArea(outer) - landArea(hole));
  });
});

describe("a label point", () => {
  test("is the middle of a rectangle", () => {
    const property = fc.property(
      fc.double({ min: 119, max: 121, noNaN: true }),
      fc.double({ min: 30, max: 32, noNaN: true }),
      fc.double({ min: 0.02, max: 0.2, noNaN: true }),
      (west, south, size) => {
        const [, lat] = labelPoint(clockwise(west, south, west + size, south + size / 2));
        expect(lat).toBeCloseTo(south + size / 4, 3);
      },
    );
    fc.assert(property, { numRuns: 50 });
  });

  test("stands in the largest polygon, not between two", () => {
    const small = clockwise(120, 31, 120.01, 31.01);
    const large = clockwise(120.5, 31, 120.6, 31.1);
    const both: Area = { type: "MultiPolygon", coordinates: [small.coordinates, large.coordinates] as never };
    expect(booleanPointInPolygon([...labelPoint(both)], large)).toBe(true);
  });

  test("of every town lies in the town", () => {
    for (const [id, area] of towns) expect(booleanPointInPolygon([...labelPoint(area)], area), id).toBe(true);
  });
});

describe("towns", () => {
  test("are neighbours of each other on both sides", () => {
    for (const [id, others] of edges.neighbours) {
      for (const other of others) expect(edges.neighbours.get(other), `${other} of ${id}`).toContain(id);
    }
  });

  test("are neighbours as the map shows: Jinting is an island, Luzhi touches Guoxiang alone", () => {
    expect(edges.neighbours.get("jinting" as never)).toEqual([]);
    expect(edges.neighbours.get("luzhi" as never)).toEqual(["guoxiang"]);
    expect(edges.neighbours.get("guangfu" as never)).toEqual(["xiangshan", "mudu"]);
  });

  test("have every common edge drawn once, and nothing of the outline", () => {
    const key = (a: readonly number[], b: readonly number[]) => [String(a), String(b)].toSorted().join(" ");
    const segments = (line: readonly (readonly number[])[]) =>
      line.slice(1).map((end, index) => key(line[index] ?? [], end));
    const sides = [...towns.values()].flatMap((area) => polygonsOf(area).flat().flatMap(segments));
    const common = sides.filter((side, index) => sides.indexOf(side) !== index);
    expect(edges.lines.flatMap(({ coordinates }) => segments(coordinates)).toSorted()).toEqual(common.toSorted());
    expect(common.length).toBeGreaterThan(400);
  });

  test("make up the land of the district, 705.6 km² on the ellipsoid", () => {
    const land = [...towns.values()].reduce((sum, area) => sum + landArea(area), 0);
    expect(Math.round(land / 1e5) / 10).toBe(705.6);
  });
});

/** A placement of this precision on this geometry. */
function placement(
  precision: PlacementFeature["properties"]["precision"],
  radius_m: number,
  geometry: PlacementFeature["geometry"],
): PlacementFeature {
  const unsaid = { note_zh: null, note_en: null, exception: null, exception_zh: null, exception_en: null };
  const properties = { id: "w2024-01" as never, precision, radius_m, ...unsaid };
  return { type: "Feature", properties: { ...properties, source: [], locator_zh: [], locator_en: [] }, geometry };
}

const centre = [120.61, 31.25];
const metresFrom = (point: readonly number[], from: readonly number[]) =>
  distance([...point], [...from], { units: "meters" });

describe("a placement", () => {
  test("that is a site has a point and no extent", () => {
    const { extent, anchors, bbox } = placedShape(
      placement("site", 0, { type: "Point", coordinates: centre }),
      district,
    );
    expect([extent, anchors, bbox]).toEqual([null, [centre], [120.61, 31.25, 120.61, 31.25]]);
  });

  test("that is approximate covers its radius in metres on the ground, east as north", () => {
    const { extent, bbox } = placedShape(
      placement("approximate", 1500, { type: "Point", coordinates: centre }),
      district,
    );
    const [[ring = []] = []] = polygonsOf(extent as Area);
    for (const point of ring) expect(Math.abs(metresFrom(point, centre) - 1500)).toBeLessThan(3);
    expect(metresFrom([bbox[2], 31.25], centre)).toBeCloseTo(1500, -1);
    expect(metresFrom([120.61, bbox[3]], centre)).toBeCloseTo(1500, -1);
  });

  test("that is one of several has a circle for each, and circles that meet become one", () => {
    const apart = { type: "MultiPoint" as const, coordinates: [centre, [120.63, 31.25]] };
    const close = { type: "MultiPoint" as const, coordinates: [centre, [120.612, 31.25]] };
    const of = (geometry: PlacementFeature["geometry"]) =>
      placedShape(placement("candidates", 500, geometry), district);
    expect(polygonsOf(of(apart).extent as Area)).toHaveLength(2);
    expect(polygonsOf(of(close).extent as Area)).toHaveLength(1);
    expect(of(close).anchors).toHaveLength(2);
  });

  test("that is a line has its anchor half-way along it, not at the middle of its points", () => {
    const line = {
      type: "LineString" as const,
      coordinates: [centre, [120.611, 31.25], [120.612, 31.25], [120.63, 31.25]],
    };
    const { extent, anchors } = placedShape(placement("alignment", 0, line), district);
    expect(extent).toEqual(line);
    expect(anchors).toEqual([[120.62, 31.25]]);
  });

  test("that is an approximate line covers a corridor of its radius", () => {
    const line = { type: "LineString" as const, coordinates: [centre, [120.63, 31.25]] };
    const { extent } = placedShape(placement("approximate", 500, line), district);
    const inside = (lat: number) => booleanPointInPolygon([120.62, lat], extent as Area);
    expect([inside(31.25 + 0.0044), inside(31.25 + 0.0046)]).toEqual([true, false]);
  });

  test("that is a symbol is cut to the district, with its anchor on the longest piece", () => {
    const line = {
      type: "LineString" as const,
      coordinates: [
        [120.76631, 31.27266],
        [120.79504, 31.06555],
      ],
    };
    const { extent, anchors } = placedShape(placement("schematic", 2000, line), district);
    expect(extent?.type).toBe("MultiLineString");
    expect(anchors).toHaveLength(1);
    for (const anchor of anchors) expect(booleanPointInPolygon([...anchor], district)).toBe(true);
  });
});
