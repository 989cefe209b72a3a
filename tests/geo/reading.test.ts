import { describe, expect, test } from "vitest";
import {
  breaks,
  type Changes,
  cellsOf,
  realText,
  replaced,
  tableMessages,
  withCell,
  withFeature,
  withProperties,
  withRows,
} from "./broken.ts";

const works = "data/works.csv";
const plan = "data/expropriations.csv";
const placements = "data/placements.geojson";

const gbk = new Uint8Array([...new TextEncoder().encode("id,name_zh\nw2024-01,"), 0xd5, 0xf7, 0xca, 0xd5]);
const utf16 = new Uint8Array(Buffer.from(`\uFEFF${realText(works)}`, "utf16le"));

function withColumns(file: string, change: (cells: readonly string[]) => readonly string[]): Changes {
  const lines = realText(file).trimEnd().split("\n");
  return { [file]: lines.map((line) => change(cellsOf(line)).join(",")).join("\n") };
}

describe("the check of files, heads and cells", () => {
  test("finds nothing in the real data", () => {
    expect(tableMessages({})).toEqual([]);
  });

  breaks("a file that is missing", { "data/sources.csv": null }, [
    "data/sources.csv: no such file; right would be a file of this name [missing-file]",
  ]);

  breaks("a table in GBK", { [works]: gbk }, [
    "data/works.csv: bytes that are not UTF-8, probably GBK / GB18030; right would be UTF-8 (in a spreadsheet: save as “CSV UTF-8”) [encoding]",
  ]);

  breaks("a table in UTF-16", { [works]: utf16 }, [
    "data/works.csv: UTF-16; right would be UTF-8 (in a spreadsheet: save as “CSV UTF-8”) [encoding]",
  ]);

  breaks("a character lost in an earlier save", replaced(works, "消夏湾湿地", "消夏\uFFFD湿地"), [
    "data/works.csv: line 14 holds \uFFFD where a character was lost in an earlier save; right would be the character itself, typed anew [encoding]",
  ]);

  breaks("a quote that is never closed", replaced(works, "胜浦大桥", '"胜浦大桥'), [
    'data/works.csv: Invalid Closing Quote: got "P" at line 19; right would be a table with quotes closed and doubled inside [format]',
  ]);

  breaks("a map that is no JSON", { [placements]: "{" }, [
    "data/placements.geojson: SyntaxError: Expected property name or '}' in JSON at position 1; right would be JSON [format]",
  ]);

  breaks("a map that is no collection", { [placements]: '{"type":"Feature"}' }, [
    "data/placements.geojson: no FeatureCollection; right would be a GeoJSON FeatureCollection (RFC 7946) [format]",
  ]);

  breaks(
    "a stray column",
    withColumns(works, (cells) => [...cells, cells[0] === "id" ? "remark" : ""]),
    [
      'data/works.csv, row 1, column remark: a stray column "remark"; right would be one of id, name_zh, name_en, kind, category, subcategory, stage, year, report_section, towns, towns_from, related, position_note_zh, position_note_en, source, locator_zh, locator_en [columns]',
    ],
  );

  breaks(
    "a column that is missing",
    withColumns(works, (cells) => cells.toSpliced(cells[0] === "id" ? cells.indexOf("report_section") : 8, 1)),
    [
      "data/works.csv, row 1, column report_section: no such column; right would be this column, even if its cells stay empty [columns]",
    ],
  );

  breaks(
    "a column that is there twice",
    withColumns(works, (cells) => [...cells, cells.at(-1) ?? ""]),
    ["data/works.csv, row 1, column locator_en: the column twice; right would be each column once [columns]"],
  );

  breaks("a row with a cell too few", withRows("data/plan.csv", "2025,all,14"), [
    'data/plan.csv, row 5: 3 cells, from "2025" on; right would be 7 cells, as the head has [columns]',
  ]);

  breaks("an id that is missing", withCell(plan, "e2024-11", "id", ""), [
    "data/expropriations.csv, row 12, column id: nothing; right would be an id such as e2024-03 [cell]",
  ]);

  breaks("an id of another form", withCell(plan, "e2024-11", "id", "2024-11"), [
    'data/expropriations.csv, row 12, column id: "2024-11"; right would be an id such as e2024-03 [cell]',
  ]);

  breaks("an English name that is missing", withCell(works, "w2024-09", "name_en", ""), [
    "data/works.csv, row 10, column name_en: nothing; right would be a text [cell]",
  ]);

  breaks("an unknown status", withCell(plan, "e2024-11", "status_zh", "续建"), [
    'data/expropriations.csv, row 12, column status_zh: "续建"; right would be one of 新增, 结转 [cell]',
  ]);

  breaks("an unknown stage", withCell(works, "w2024-09", "stage", "started"), [
    'data/works.csv, row 10, column stage: "started"; right would be one of completed, in-service, under-construction, planned, not-stated [cell]',
  ]);

  breaks("an unknown kind of work", withCell(works, "w2024-09", "kind", "tunnel"), [
    'data/works.csv, row 10, column kind: "tunnel"; right would be one of road, bridge, railway, river, lake, water-supply, energy, school, health, elderly-care, culture, trail, ecology, industry, new-district, rural [cell]',
  ]);

  breaks("an unknown category of a work", withCell(works, "w2024-09", "category", "industry"), [
    'data/works.csv, row 10, column category: "industry"; right would be one of infrastructure, public, housing, renewal, other [cell]',
  ]);

  breaks("an unknown subcategory of a work", withCell(works, "w2024-31", "subcategory", "hospital"), [
    'data/works.csv, row 32, column subcategory: "hospital"; right would be one of energy, transport, water, science, education, culture, health, sport, environment, disaster, heritage, welfare, utilities, or an empty cell [cell]',
  ]);

  breaks("an unknown kind of place", withCell("data/places.csv", "station-muli", "kind", "station"), [
    'data/places.csv, row 47, column kind: "station"; right would be one of town-seat, community, village, metro-station, landmark [cell]',
  ]);

  breaks("an area of nothing", withCell(plan, "e2024-11", "area_wan_m2", "0"), [
    "data/expropriations.csv, row 12, column area_wan_m2: 0; right would be an area greater than 0 [cell]",
  ]);

  breaks("an area below nothing", withCell(plan, "e2024-11", "area_wan_m2", "-0.47"), [
    'data/expropriations.csv, row 12, column area_wan_m2: "-0.47"; right would be a positive number in 万㎡, such as 0.028 [cell]',
  ]);

  breaks("an area with a comma", withCell(plan, "e2024-11", "area_wan_m2", '"0,47"'), [
    'data/expropriations.csv, row 12, column area_wan_m2: "0,47"; right would be a positive number in 万㎡, such as 0.028 [cell]',
  ]);

  breaks("an area finer than a square metre", withCell(plan, "e2024-11", "area_wan_m2", "0.47001"), [
    'data/expropriations.csv, row 12, column area_wan_m2: "0.47001"; right would be at most 4 decimals of 万㎡: the atlas keeps whole m², and 1 m² is 0.0001 万㎡ [cell]',
  ]);

  breaks("a longitude that is no number", withCell("data/places.csv", "station-muli", "lon", "120°34′"), [
    'data/places.csv, row 47, column lon: "120°34′"; right would be a number such as 120.61516 [cell]',
  ]);

  breaks("a date that does not exist", withCell("data/sources.csv", "report-2024", "date", "2024-02-30"), [
    'data/sources.csv, row 2, column date: "2024-02-30"; right would be a date such as 2024-01-08, or an empty cell [cell]',
  ]);

  breaks("an address that is none", withCell("data/sources.csv", "geonames", "url", "geonames.org"), [
    'data/sources.csv, row 6, column url: "geonames.org"; right would be an address that begins with https://, or an empty cell [cell]',
  ]);

  breaks("a list with an empty place", withCell(works, "w2024-04", "towns", "jinting;;guangfu"), [
    'data/works.csv, row 5, column towns: ["jinting","","guangfu"]; right would be values with a single ; between them [cell]',
  ]);

  breaks("an unknown precision", withProperties(placements, "w2024-15", { precision: "exact" }), [
    'data/placements.geojson, feature w2024-15, column properties.precision: "exact"; right would be one of site, alignment, candidates, approximate, schematic [cell]',
  ]);

  breaks("a precision that only towns give", withProperties(placements, "w2024-15", { precision: "town" }), [
    'data/placements.geojson, feature w2024-15, column properties.precision: "town"; right would be one of site, alignment, candidates, approximate, schematic [cell]',
  ]);

  breaks(
    "a geometry of another type",
    withFeature(placements, "w2024-15", (feature) => ({ ...feature, geometry: { type: "Polygon", coordinates: [] } })),
    [
      'data/placements.geojson, feature w2024-15, column geometry.type: "Polygon"; right would be Point, MultiPoint or LineString [cell]',
    ],
  );

  breaks("a note in one language", withProperties(placements, "w2024-31", { note_en: "" }), [
    "data/placements.geojson, feature w2024-31, column note_en: nothing; right would be the same as in note_zh, in English [cell]",
  ]);
});
