import type { RasterSourceSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Scheme } from "../../cartography/palette.ts";
import type { TiandituEntry } from "../../core/basemapConfig.ts";

/** Picture and labels of each view; labels lie above the picture. */
const layersOf = { vector: ["vec", "cva"], imagery: ["img", "cia"] } as const;

/**
 * 天地图 through its WMTS in Web Mercator (matrix set `w`). CGCS2000 and WGS-84 agree to better than a
 * metre, so nothing has to be converted. The picture is toned down so that the data stays the figure.
 */
export function tiandituStyle(entry: TiandituEntry, scheme: Scheme): StyleSpecification {
  const attribution = attributionOf(entry);
  const names = layersOf[entry.layer];
  return {
    version: 8,
    sources: Object.fromEntries(names.map((name) => [`tianditu-${name}`, source(name, entry.key, attribution)])),
    layers: names.map((name) => ({
      id: `tianditu-${name}`,
      type: "raster",
      source: `tianditu-${name}`,
      paint: tone(name, scheme),
    })),
  };
}

function source(name: string, key: string, attribution: string): RasterSourceSpecification {
  const query = new URLSearchParams({
    SERVICE: "WMTS",
    REQUEST: "GetTile",
    VERSION: "1.0.0",
    LAYER: name,
    STYLE: "default",
    TILEMATRIXSET: "w",
    FORMAT: "tiles",
    tk: key,
  });
  const tile = "TILEMATRIX={z}&TILEROW={y}&TILECOL={x}";
  return {
    type: "raster",
    tiles: [0, 1, 2, 3, 4, 5, 6, 7].map((host) => `https://t${host}.tianditu.gov.cn/${name}_w/wmts?${query}&${tile}`),
    tileSize: 256,
    minzoom: 1,
    maxzoom: 18,
    attribution,
  };
}

function tone(name: string, scheme: Scheme) {
  const isImagery = name === "img";
  if (scheme === "dark") return { "raster-brightness-max": isImagery ? 0.7 : 0.62, "raster-saturation": -0.35 };
  return { "raster-saturation": isImagery ? -0.2 : -0.3 };
}

/** The approval number changes with every edition; where it is not configured, the site that states it is named. */
function attributionOf({ approval }: TiandituEntry): string {
  const site = '<a href="https://www.tianditu.gov.cn/">天地图</a> © 国家地理信息公共服务平台';
  const number = approval ? `审图号 ${escapeHtml(approval)}` : "审图号见天地图网站";
  return `${site}，${number}`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
