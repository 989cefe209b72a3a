import { readFileSync } from "node:fs";
import { type StyleSpecification, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { palette, schemes } from "../../src/cartography/palette.ts";
import { readBasemapConfig, type TiandituEntry } from "../../src/core/basemapConfig.ts";
import type { AtlasGeometry } from "../../src/core/geometry.ts";
import { languages } from "../../src/core/vocabulary.ts";
import { prepareStyle } from "../../src/map/basemap/fetchedStyle.ts";
import { protomapsStyle } from "../../src/map/basemap/protomaps.ts";
import { tiandituStyle } from "../../src/map/basemap/tianditu.ts";
import { mapStyle } from "../../src/map/style.ts";

const geometry = JSON.parse(
  readFileSync(new URL("../../src/generated/geometry.json", import.meta.url), "utf8"),
) as AtlasGeometry;
const url = "https://example.org/maps/wuzhong.pmtiles";

const tianditu = (layer: string, more: object = {}) =>
  readBasemapConfig({ basemaps: [{ kind: "tianditu", layer, key: "k3y", ...more }] }).basemaps[0] as TiandituEntry;

const variants = schemes.flatMap((scheme) => [
  ...languages.map((language) => ({
    name: `the archive in ${language}, ${scheme}`,
    scheme,
    style: protomapsStyle({ url, scheme, language, geometry }),
  })),
  ...(["vector", "imagery"] as const).map((layer) => ({
    name: `天地图 ${layer}, ${scheme}`,
    scheme,
    style: tiandituStyle(tianditu(layer), scheme),
  })),
]);

describe.each(variants)("the style of $name", ({ style, scheme }) => {
  const whole = (basemapArrived: boolean) =>
    mapStyle({ geometry, categoryOf: () => "other", scheme, basemap: style, basemapArrived });

  it.each([true, false])("is valid beneath the data by MapLibre's own validator (arrived: %s)", (arrived) => {
    expect(validateStyleMin(whole(arrived))).toEqual([]);
  });

  it("lies below every layer of the data and asks for neither sprite nor glyphs", () => {
    const { layers, sprite, glyphs } = whole(true);
    const firstOwn = layers.findIndex(({ id }) => id.startsWith("atlas-"));
    expect(layers.slice(firstOwn).every(({ id }) => id.startsWith("atlas-"))).toBe(true);
    expect(firstOwn).toBe(style.layers.length);
    expect([sprite, glyphs]).toEqual([undefined, undefined]);
    expect(JSON.stringify(style)).not.toContain('"icon-image"');
  });

  it("shows the embedded ground as long as nothing of it has come", () => {
    const ids = whole(false).layers.map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(["atlas-background", "atlas-land-fill"]);
    expect(ids.filter((id) => id.endsWith("background"))).toEqual(["atlas-background"]);
    expect(ids.indexOf(style.layers.at(-1)?.id ?? "")).toBeLessThan(ids.indexOf("atlas-town-edges-line"));
  });
});

describe("the archive", () => {
  it("has the colours of the scheme and the labels of the language", () => {
    const [light, dark] = schemes.map((scheme) => protomapsStyle({ url, scheme, language: "en", geometry }));
    expect(JSON.stringify(light?.layers.find(({ id }) => id === "water"))).toContain(palette.light.lake);
    expect(JSON.stringify(dark?.layers.find(({ id }) => id === "water"))).toContain(palette.dark.lake);
    expect(JSON.stringify(light)).not.toContain("name:zh-Hans");
    expect(JSON.stringify(protomapsStyle({ url, scheme: "light", language: "zh-CN", geometry }))).toContain(
      "name:zh-Hans",
    );
  });
});

describe("天地图", () => {
  it.each([
    ["vector", "vec", "cva"],
    ["imagery", "img", "cia"],
  ])("%s is the picture and, above it, its labels, in Web Mercator", (layer, picture, labels) => {
    const { sources, layers } = tiandituStyle(tianditu(layer), "light");
    expect(layers.map(({ id }) => id)).toEqual([`tianditu-${picture}`, `tianditu-${labels}`]);
    for (const name of [picture, labels]) {
      const source = sources[`tianditu-${name}`];
      const tiles = source?.type === "raster" ? (source.tiles ?? []) : [];
      expect(tiles.map((tile) => new URL(tile).host)).toEqual(
        [0, 1, 2, 3, 4, 5, 6, 7].map((host) => `t${host}.tianditu.gov.cn`),
      );
      expect(tiles[0]).toContain(`/${name}_w/wmts?`);
      expect(tiles[0]).toContain(`LAYER=${name}&STYLE=default&TILEMATRIXSET=w`);
      expect(tiles[0]).toContain("tk=k3y");
      expect(tiles[0]).toContain("TILEMATRIX={z}&TILEROW={y}&TILECOL={x}");
    }
  });

  it("is attributed, with the approval number where it is known, and no markup of the operator's", () => {
    const attribution = (entry: TiandituEntry) => JSON.stringify(tiandituStyle(entry, "light").sources);
    expect(attribution(tianditu("vector"))).toContain("审图号见天地图网站");
    expect(attribution(tianditu("vector", { approval: "GS(2024)1号<b>" }))).toContain("审图号 GS(2024)1号&#60;b&#62;");
  });
});

describe("a fetched style", () => {
  const style = (more: Partial<StyleSpecification>): StyleSpecification => ({
    version: 8,
    sources: {},
    layers: [],
    ...more,
  });
  const at = "https://maps.example.org/styles/calm/style.json";

  it("keeps what lies on the ground and nothing that would move the canvas away from the marks", () => {
    const given = style({
      center: [0, 0],
      zoom: 3,
      pitch: 60,
      projection: { type: "globe" },
      glyphs: "./{fontstack}/{range}.pbf",
    });
    expect(prepareStyle(given, at)).toEqual({
      version: 8,
      glyphs: "https://maps.example.org/styles/calm/{fontstack}/{range}.pbf",
      sources: {},
      layers: [],
    });
  });

  it("has its addresses made absolute, templates and archives too", () => {
    const { sources, sprite } = prepareStyle(
      style({
        sprite: "sprite",
        sources: {
          a: { type: "raster", tiles: ["../tiles/{z}/{x}/{y}.png"] },
          b: { type: "vector", url: "pmtiles://b.pmtiles" },
          c: { type: "geojson", data: "/c.json" },
        },
      }),
      at,
    );
    expect(sprite).toBe("https://maps.example.org/styles/calm/sprite");
    expect(sources).toMatchObject({
      a: { tiles: ["https://maps.example.org/styles/tiles/{z}/{x}/{y}.png"] },
      b: { url: "pmtiles://https://maps.example.org/styles/calm/b.pmtiles" },
      c: { data: "https://maps.example.org/c.json" },
    });
  });

  it.each([
    { type: "raster" as const, tiles: ["https://webrd01.is.autonavi.com/appmaptile?x={x}&y={y}&z={z}"] },
    { type: "raster" as const, url: "https://map.qq.com/tiles.json" },
    { type: "geojson" as const, data: "https://api.map.baidu.com/a.json" },
  ])("with shifted tiles is refused: %j", (source) => {
    expect(() => prepareStyle(style({ sources: { source } }), at)).toThrow(/GCJ-02|BD-09/);
  });
});
