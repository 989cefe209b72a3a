import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { atlas } from "../../src/atlas.ts";
import { exportFileName } from "../../src/core/export.ts";
import { recordsCsv } from "../../src/core/exportCsv.ts";
import { recordsGeojson, townsGeojson } from "../../src/core/exportGeojson.ts";
import { recordsKml } from "../../src/core/exportKml.ts";
import type { AtlasRecord } from "../../src/core/model.ts";
import { parseUrl } from "../../src/core/url.ts";
import { geometry } from "../../src/pages/geometry.ts";

const csv = recordsCsv(atlas.records, atlas);

/** A record of another name, for texts that the plan does not have. */
function named(name: string): AtlasRecord {
  const [record] = atlas.records;
  if (!record) throw new Error("the atlas has no record");
  return { ...record, name: { "zh-CN": name, en: name } };
}

function readBack(text: string): Record<string, string>[] {
  return parse(text, { bom: true, columns: true, record_delimiter: "\r\n" });
}

test("the CSV begins with the mark of UTF-8 and ends every line with CR LF", () => {
  expect(csv.startsWith("\uFEFFid,kind,year,name_zh,name_en,")).toBe(true);
  expect(csv.endsWith("\r\n")).toBe(true);
  expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test("the CSV read back has the totals of the plan", () => {
  const rows = readBack(csv);
  const sum = (status: string) =>
    rows.filter((row) => row.status === status).reduce((total, { area_m2 }) => total + Number(area_m2), 0);
  expect(rows).toHaveLength(48);
  expect(sum("new")).toBe(587_480);
  expect(sum("carried")).toBe(53_100);
});

test("names with commas, quotes and line ends come back as they were", () => {
  const name = '甲,"乙"\n丙';
  expect(readBack(recordsCsv([named(name)], atlas))[0]?.name_zh).toBe(name);
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "＝1", "\r\n=1"])(
  "a name that a spreadsheet would run, %j, has an apostrophe before it",
  (name) => {
    expect(readBack(recordsCsv([named(name)], atlas))[0]?.name_zh).toBe(`'${name}`);
  },
);

test("only the records with one position of their own have coordinates", () => {
  const placed = readBack(csv).filter(({ lng }) => lng !== "");
  expect(new Set(placed.map(({ precision }) => precision))).toEqual(new Set(["site", "alignment", "approximate"]));
  expect(placed.every(({ lat }) => Number(lat) > 30.9 && Number(lat) < 31.4)).toBe(true);
});

test("a feature without a position has no geometry and names its town", () => {
  const { features } = recordsGeojson(atlas.records, atlas, geometry);
  const bare = features.filter((each) => each.geometry === null);
  const withoutTown = bare.filter(({ properties }) => Array.isArray(properties.towns) && properties.towns.length === 0);
  expect(features).toHaveLength(48);
  expect(bare).toHaveLength(38);
  // Known to the district only, or a symbol across it.
  expect(withoutTown.every(({ properties }) => ["district", "schematic"].includes(String(properties.precision)))).toBe(
    true,
  );
});

test("every town is a feature, the one without a boundary too", () => {
  const { features } = townsGeojson(atlas, geometry);
  expect(features.map(({ id }) => id)).toEqual(atlas.towns.map(({ id }) => id));
  const bare = features.filter((each) => each.geometry === null).map(({ id }) => id);
  expect(bare).toEqual(atlas.towns.filter(({ hasBoundary }) => !hasBoundary).map(({ id }) => id));
});

test("KML has a placemark for every record and escapes what XML needs escaped", () => {
  const kml = recordsKml([...atlas.records, named("<&>\u0000")], atlas, geometry, "zh-CN");
  expect(kml.match(/<Placemark /g)).toHaveLength(49);
  expect(kml).toContain("<name>&lt;&amp;&gt;</name>");
  expect(kml.match(/<(Point|LineString|Polygon|MultiGeometry)>/g)?.length).toBeGreaterThanOrEqual(10);
});

test("a file's name carries the data's day and the filters, and no sign that a file system refuses", () => {
  const name = (address: string) => {
    const [pathname = "", search = ""] = address.split("?");
    return exportFileName(parseUrl({ pathname, search }, { base: "/", atlas }).view, atlas, "csv");
  };
  expect(name("/")).toBe(`wuzhong-${atlas.version}.csv`);
  expect(name("/en/t/luzhi/?status=new&sort=area")).toBe(`wuzhong-${atlas.version}_luzhi_status-new.csv`);
  expect(name("/?q=a/b:c")).toBe(`wuzhong-${atlas.version}_q-a-b-c.csv`);
});
