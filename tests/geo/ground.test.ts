import { describe, expect, test } from "vitest";
import { fromWgs84 } from "../../src/core/datum.ts";
import {
  allMessages,
  breaksGround,
  type Changes,
  withCells,
  withFeature,
  withPositions,
  withProperties,
} from "./broken.ts";

const placements = "data/placements.geojson";
const places = "data/places.csv";
const towns = "geo/boundaries/towns.geojson";
const neighbours = "geo/boundaries/neighbours.csv";

type Ring = readonly (readonly number[])[];

/** The outer ring of a town that is one polygon, changed. */
function withRing(file: string, id: string, change: (ring: Ring) => Ring): Changes {
  return withFeature(file, id, (feature) => {
    const [outer = [], ...holes] = feature.geometry.coordinates as readonly Ring[];
    return { ...feature, geometry: { type: "Polygon", coordinates: [change(outer), ...holes] } };
  });
}

function csvPosition([lng, lat]: readonly [number, number]): Record<string, string> {
  return { lon: lng.toFixed(5), lat: lat.toFixed(5) };
}

describe("the check of the ground", () => {
  test("finds nothing in the real data", { timeout: 60_000 }, () => {
    expect(allMessages({})).toEqual([]);
  });

  breaksGround(
    "a place with its axes swapped",
    withCells(places, "station-muli", { lon: "31.18457", lat: "120.57315" }),
    [
      "data/places.csv, row 47: 31.18457, 120.57315, which is latitude before longitude; right would be longitude first: 120.57315, 31.18457 [coordinates]",
    ],
  );

  breaksGround(
    "a placement with its axes swapped",
    withPositions(placements, ([lng, lat]) => [lat, lng], "w2024-21"),
    [
      "data/placements.geojson, feature w2024-21: 31.27266, 120.76631 and 1 more, which is latitude before longitude; right would be longitude first: 120.76631, 31.27266 and 1 more [coordinates]",
    ],
  );

  breaksGround(
    "a position outside the district",
    withPositions(placements, () => [121.4737, 31.2304], "w2024-15"),
    [
      "data/placements.geojson, feature w2024-15: 121.4737, 31.2304, 55 km outside; right would be a point in the district, or no more than 50 m from it [outside-district]",
    ],
  );

  breaksGround(
    "a position in another town",
    withPositions(placements, () => [120.8, 31.24], "w2024-15"),
    [
      "data/placements.geojson, feature w2024-15: 120.8, 31.24, 14 km outside; right would be a point in changqiao, or no more than 250 m from it [outside-town]",
    ],
  );

  breaksGround(
    "a line that leaves its town, where the data does not excuse it",
    withProperties(placements, "e2024-03", { exception: "", exception_zh: "", exception_en: "" }),
    [
      "data/placements.geojson, feature e2024-03: 120.62541, 31.25499, 408 m outside; taken for GCJ-02 it would fit; right would be a point in changqiao, or no more than 250 m from it; from GCJ-02 it would be 120.60093, 31.25711 and 4 more [datum]",
    ],
  );

  breaksGround(
    "a symbol that is nowhere in the district",
    withPositions(placements, ([lng, lat]) => [lng + 1, lat], "w2024-21"),
    [
      "data/placements.geojson, feature w2024-21: 121.76631, 31.27266 and 1 more, all outside; right would be a line that passes through the district [outside-district]",
    ],
  );

  breaksGround(
    "a position whose twin in WGS-84 fits its town",
    withCells(places, "community-320506001021", csvPosition(fromWgs84([120.62043, 31.24477], "GCJ-02"))),
    [
      "data/places.csv, row 19: 120.6246, 31.24257, 291 m outside; taken for GCJ-02 it would fit; right would be a point in changqiao, or no more than 250 m from it; from GCJ-02 it would be 120.62043, 31.24477 [datum]",
    ],
  );

  breaksGround(
    "a position that is a known place as GCJ-02 has it",
    withPositions(placements, (position) => fromWgs84(position, "GCJ-02"), "w2024-31"),
    [
      "data/placements.geojson, feature w2024-31: 120.5883, 31.21365, which is 越溪街道 as GCJ-02 has it; right would be 120.58413, 31.21587 (WGS-84) [datum]",
    ],
  );

  breaksGround(
    "an exception that nothing needs",
    withProperties(placements, "w2024-15", {
      exception: "outside-town",
      exception_zh: "跨镇",
      exception_en: "It spans towns",
    }),
    [
      "data/placements.geojson, feature w2024-15, column exception: outside-town, a rule that is kept; right would be nothing [exception]",
    ],
  );

  breaksGround(
    "an exception without a reason",
    withProperties(placements, "e2024-03", { exception_zh: "", exception_en: "" }),
    [
      "data/placements.geojson, feature e2024-03, column exception_zh: nothing; right would be the reason, in both languages [exception]",
    ],
  );

  breaksGround(
    "a reason without an exception",
    withProperties(placements, "w2024-15", { exception_zh: "跨镇", exception_en: "It spans towns" }),
    [
      "data/placements.geojson, feature w2024-15, column exception: nothing, beside a reason; right would be one of outside-town, outside-district, datum [exception]",
    ],
  );

  breaksGround(
    "an exception from a rule that knows none",
    withCells(places, "station-muli", { exception: "boundary", exception_zh: "跨镇", exception_en: "It spans towns" }),
    [
      "data/places.csv, row 47, column exception: boundary; right would be one of outside-town, outside-district, datum [exception]",
    ],
  );

  breaksGround(
    "a ring that is not closed",
    withRing(towns, "guoxiang", (ring) => ring.slice(0, -1)),
    [
      "geo/boundaries/towns.geojson, feature guoxiang, column polygon 1 ring 1: a ring that ends at 120.64853, 31.26199; right would be the point it begins with, 120.64929, 31.25985 [boundary]",
    ],
  );

  breaksGround(
    "a point that is there twice",
    withRing(towns, "guoxiang", (ring) => [...ring.slice(0, 3), ...ring.slice(2)]),
    [
      "geo/boundaries/towns.geojson, feature guoxiang, column polygon 1 ring 1: 120.65332, 31.24528 twice in a row; right would be each point once [boundary]",
    ],
  );

  breaksGround(
    "a ring that crosses itself",
    withRing(towns, "guoxiang", (ring) => ring.with(10, ring[40] ?? []).with(40, ring[10] ?? [])),
    [
      "geo/boundaries/towns.geojson, feature guoxiang, column polygon 1 ring 1: a ring that crosses itself at 120.67413, 31.20579; right would be a ring without crossings [boundary]",
    ],
  );

  breaksGround(
    "an outer ring wound the wrong way",
    withRing(towns, "guoxiang", (ring) => ring.toReversed()),
    [
      "geo/boundaries/towns.geojson, feature guoxiang, column polygon 1 ring 1: an outer ring wound clockwise; right would be counter-clockwise (RFC 7946, 3.1.6) [boundary]",
    ],
  );

  breaksGround(
    "an outline that overlaps a neighbour",
    withRing(towns, "luzhi", (ring) =>
      ring.map(([lng = 0, lat = 0]) => (lng === 120.73521 ? [lng - 0.002, lat] : [lng, lat])),
    ),
    [
      "geo/boundaries/towns.geojson, feature guoxiang: 65870 m² near 120.73503, 31.22708 shared with luzhi; right would be land of one town alone [boundary]",
    ],
  );

  breaksGround(
    "an island that belongs to nobody",
    withFeature(towns, "yuexi", (feature) => ({
      ...feature,
      geometry: { type: "MultiPolygon", coordinates: (feature.geometry.coordinates as readonly unknown[]).slice(0, 1) },
    })),
    [
      "geo/boundaries/towns.geojson: 186440 m² near 120.58712, 31.17110 of land that belongs to no town; right would be a town for it [boundary]",
    ],
  );

  breaksGround(
    "a town whose polygon is missing",
    withFeature(towns, "jinting", () => []),
    [
      "data/towns.csv, row 14, column has_boundary: yes, though geo/boundaries/towns.geojson has no polygon for jinting; right would be no, or a polygon [boundary]",
    ],
  );

  breaksGround(
    "a label outside its town",
    withCells("data/towns.csv", "luzhi", { label_lon: "120.5", label_lat: "31.2" }),
    [
      "data/towns.csv, row 9, column label_lon: 120.5, 31.2, outside luzhi; right would be a point inside, such as 120.81091, 31.23481, or nothing [label]",
    ],
  );

  breaksGround("a label of which half is given", withCells("data/towns.csv", "luzhi", { label_lon: "120.81" }), [
    "data/towns.csv, row 9, column label_lat: nothing; right would be both coordinates, or neither [label]",
  ]);

  breaksGround(
    "a label of a town that has no polygon",
    withCells("data/towns.csv", "taihu", { label_lon: "120.58", label_lat: "31.19" }),
    ["data/towns.csv, row 8, column label_lon: 120.58, 31.19; right would be nothing: taihu has no polygon [label]"],
  );

  breaksGround("a neighbour's name in the district", withCells(neighbours, "kunshan", { lon: "120.8", lat: "31.24" }), [
    "geo/boundaries/neighbours.csv, row 5, column lon: 120.8, 31.24, in the district; right would be a point beyond district and lake [label]",
  ]);

  breaksGround("a neighbour's name in the lake", withCells(neighbours, "wuxi", { lon: "120.15", lat: "31.42" }), [
    "geo/boundaries/neighbours.csv, row 7, column lon: 120.15, 31.42, in the lake; right would be a point beyond district and lake [label]",
  ]);
});
