import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeProblem, readBasemapConfig } from "../../src/core/basemapConfig.ts";
import { shiftOf } from "../../src/core/shiftedTiles.ts";

const archive = { kind: "pmtiles", url: "maps/wuzhong.pmtiles" };
const imagery = { kind: "tianditu", layer: "imagery", key: "0123abcd" };

/** What is wrong with one basemap, by key. */
function problemsOf(entry: unknown): Record<string, string> {
  const { problems } = readBasemapConfig({ basemaps: [entry] });
  return Object.fromEntries(problems.map(({ path, found, expected }) => [path, `${found} → ${expected}`]));
}

describe("the configuration of basemaps", () => {
  it("that is delivered has nothing wrong in it and offers none", () => {
    const text = readFileSync(new URL("../../public/config.json", import.meta.url), "utf8");
    expect(readBasemapConfig(JSON.parse(text))).toEqual({ basemaps: [], problems: [] });
  });

  it("gives every kind with its defaults", () => {
    const style = { kind: "style", url: "https://example.org/style.json", name: "A" };
    const { basemaps, problems } = readBasemapConfig({ basemaps: [archive, imagery, style] });
    expect(problems).toEqual([]);
    expect(basemaps).toEqual([
      { kind: "pmtiles", id: "pmtiles:maps/wuzhong.pmtiles", url: "maps/wuzhong.pmtiles", name: null },
      { kind: "tianditu", id: "tianditu:imagery", layer: "imagery", key: "0123abcd", approval: null, name: null },
      {
        kind: "style",
        id: "style:https://example.org/style.json",
        url: "https://example.org/style.json",
        name: { "zh-CN": "A", en: "A" },
      },
    ]);
  });

  it("never puts a key into an id, which is remembered on the device", () => {
    expect(JSON.stringify(readBasemapConfig({ basemaps: [imagery] }).basemaps.map(({ id }) => id))).not.toContain(
      "0123",
    );
  });

  it("names all problems at once and keeps what is right", () => {
    const { basemaps, problems } = readBasemapConfig({
      basemap: [],
      basemaps: [{ kind: "wms" }, { kind: "tianditu", layer: "terrain", key: "" }, archive, "x", { kind: "style" }],
    });
    expect(basemaps.map(({ id }) => id)).toEqual(["pmtiles:maps/wuzhong.pmtiles"]);
    expect(problems.map(({ path }) => path)).toEqual([
      "basemap",
      "basemaps[0].kind",
      "basemaps[1].layer",
      "basemaps[1].key",
      "basemaps[3]",
      "basemaps[4].url",
    ]);
  });

  it("says where, what is there and what would be right", () => {
    const { problems } = readBasemapConfig({ basemaps: [{ kind: "wms" }] });
    expect(problems.map(describeProblem)).toEqual([
      'config.json: basemaps[0].kind is "wms"; it must be one of "pmtiles", "tianditu", "style"',
    ]);
  });

  it("guesses what a key that nobody reads was meant to be", () => {
    expect(problemsOf({ ...archive, nmae: "A" })).toEqual({ "basemaps[0].nmae": 'not a key → written "name"' });
    expect(problemsOf({ ...archive, opacity: 1 })["basemaps[0].opacity"]).toContain("kind, url, name");
  });

  it("keeps a basemap whose name alone is wrong", () => {
    const { basemaps, problems } = readBasemapConfig({ basemaps: [{ ...archive, name: { en: "A" } }] });
    expect(basemaps).toHaveLength(1);
    expect(problems.map(({ path }) => path)).toEqual(["basemaps[0].name"]);
  });

  it("drops a basemap that is there already", () => {
    const { basemaps, problems } = readBasemapConfig({ basemaps: [archive, archive] });
    expect(basemaps).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path: "basemaps[1]", found: "the same as basemaps[0]" });
  });

  it.each(["ftp://example.org/a", "mapbox://styles/a", "javascript:alert(1)", "", "a b", 7, undefined])(
    "refuses %j as an address",
    (url) => {
      expect(Object.keys(problemsOf({ kind: "style", url }))).toEqual(["basemaps[0].url"]);
    },
  );

  it.each([null, [], "x", 3, { basemaps: {} }])("refuses %j as a whole", (value) => {
    expect(readBasemapConfig(value).problems).toHaveLength(1);
  });

  it("survives whatever a file may hold, and never offers what it complains of as a whole", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.jsonValue()), (whole, basemaps) => {
        expect(readBasemapConfig(whole).basemaps).toEqual([]);
        const { problems } = readBasemapConfig({ basemaps });
        expect(problems.length).toBeGreaterThanOrEqual(basemaps.length);
      }),
    );
  });
});

describe("tiles that are shifted", () => {
  it("are refused with the reason", () => {
    const [problem] = Object.values(problemsOf({ kind: "style", url: "https://webrd01.is.autonavi.com/style.json" }));
    expect(problem).toMatch(/AMap serves GCJ-02, which is shifted by hundreds of metres/);
  });

  it.each([
    ["https://webrd0{s}.is.autonavi.com/appmaptile?x={x}&y={y}&z={z}", "GCJ-02"],
    ["//wprd02.is.AUTONAVI.com/appmaptile", "GCJ-02"],
    ["https://p{s}.map.gtimg.com/maptilesv2/{z}/{x}/{y}.png", "GCJ-02"],
    ["https://rt0.map.qq.com:443/tile", "GCJ-02"],
    ["https://maponline0.bdimg.com/tile/?qt=vtile", "BD-09"],
    ["https://api.map.baidu.com/style", "BD-09"],
    ["http://www.google.cn/maps/vt?lyrs=s@189&gl=cn", "GCJ-02"],
    ["https://mt1.google.com/vt/lyrs=m&x={x}&y={y}&z={z}", "GCJ-02"],
    ["https://mt1.google.com/vt/lyrs=s&gl=cn&x={x}&y={y}&z={z}", "GCJ-02"],
    ["https://map.geoq.cn/arcgis/rest/services", "GCJ-02"],
    ["pmtiles://https://tiles.amap.com/a.pmtiles", "GCJ-02"],
  ])("are known by their address: %s", (url, datum) => {
    expect(shiftOf(url)?.datum).toBe(datum);
  });

  it.each([
    "maps/wuzhong.pmtiles",
    "/amap.com/wuzhong.pmtiles",
    "https://example.org/autonavi.com",
    "https://notbaidu.com/style.json",
    "https://t0.tianditu.gov.cn/vec_w/wmts",
    "https://mt1.google.com/vt/lyrs=s&x={x}&y={y}&z={z}",
    "https://tile.openstreetmap.org/{z}/{x}/{y}.png",
  ])("are not mistaken for others: %s", (url) => {
    expect(shiftOf(url)).toBe(null);
  });
});
