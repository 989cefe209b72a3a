import type { Atlas } from "./model.ts";
import { formatUrl } from "./url.ts";
import type { View } from "./view.ts";

/** What records can be taken away as; loaded only when someone does. */
export { recordsCsv } from "./exportCsv.ts";
export { recordsGeojson, townsGeojson } from "./exportGeojson.ts";
export { recordsKml } from "./exportKml.ts";

export const exportFormats = {
  csv: "text/csv;charset=utf-8",
  geojson: "application/geo+json",
  kml: "application/vnd.google-earth.kml+xml",
  png: "image/png",
} as const;
export type ExportFormat = keyof typeof exportFormats;

/**
 * The name of a file taken away: which data of which day, narrowed how: `wuzhong-2026-09-05_status-new.csv`. A text
 * searched for stays readable; signs that a file system refuses become hyphens.
 */
export function exportFileName(view: View, atlas: Atlas, format: ExportFormat): string {
  const narrowed = { ...view, camera: null, sort: "plan", embed: false, language: "zh-CN" } as const;
  const address = formatUrl(narrowed, { base: "/", atlas });
  const [path = "", query = ""] = address.split("?");
  const parts = [path.replace(/^\/(?:[pt]\/)?|\/$/g, ""), ...query.split("&").map(readable)].filter(Boolean);
  return `${[`wuzhong-${atlas.version}`, ...parts].join("_").slice(0, 120)}.${format}`;
}

function readable(part: string): string {
  return decodeURIComponent(part)
    .replace("=", "-")
    .replace(/[\s\p{Cc}<>:"/\\|?*]+/gu, "-");
}
