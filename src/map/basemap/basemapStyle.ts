import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Scheme } from "../../cartography/palette.ts";
import type { AtlasGeometry } from "../../core/geometry.ts";
import { shiftOf } from "../../core/shiftedTiles.ts";
import { BasemapError, type BasemapRequest } from "./basemap.ts";

/**
 * The style of a chosen basemap. What a kind needs is loaded here, and nothing of it before.
 *
 * @throws BasemapError when it cannot be had
 */
export async function basemapStyle(
  { entry, language, site }: BasemapRequest,
  scheme: Scheme,
  geometry: AtlasGeometry,
): Promise<StyleSpecification> {
  if (entry.kind === "tianditu") {
    const { tiandituStyle } = await import("./tianditu.ts");
    return tiandituStyle(entry, scheme);
  }
  const url = new URL(entry.url, site).href;
  const shift = shiftOf(url);
  if (shift) throw BasemapError.shifted(url, shift);
  if (entry.kind === "pmtiles") {
    const [{ protomapsStyle }] = await Promise.all([import("./protomaps.ts"), readArchives()]);
    return protomapsStyle({ url, scheme, language, geometry });
  }
  const { fetchStyle } = await import("./fetchedStyle.ts");
  const style = await fetchStyle(url);
  if (JSON.stringify(style.sources).includes('"pmtiles://')) await readArchives();
  return style;
}

async function readArchives(): Promise<void> {
  const { registerArchives } = await import("./archives.ts");
  registerArchives();
}
