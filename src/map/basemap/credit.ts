import type { Map as MaplibreMap } from "maplibre-gl";
import type { BasemapEntry } from "../../core/basemapConfig.ts";
import type { CreditPart } from "./basemap.ts";

/** What the archives of Protomaps' schema are made of, for those that do not say it themselves. */
const protomapsCredit =
  '<a href="https://protomaps.com/">Protomaps</a> © <a href="https://www.openstreetmap.org/copyright">OpenStreetMap</a>';

/** The attribution of a basemap's sources, as they or their servers state it. */
export function creditOf(map: MaplibreMap, entry: BasemapEntry, sources: readonly string[]): CreditPart[] {
  const stated = sources.map((id) => map.getSource(id)?.attribution ?? "").filter((text) => text.trim() !== "");
  if (stated.length === 0 && entry.kind === "pmtiles") stated.push(protomapsCredit);
  return [...new Set(stated)].flatMap((html, index) => [
    ...(index > 0 ? [{ text: " · ", href: null }] : []),
    ...readCredit(html),
  ]);
}

/** Text and links of an attribution, which is HTML from elsewhere: it is read in a document that runs nothing. */
function readCredit(html: string): CreditPart[] {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const parts: CreditPart[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? "";
    const href = node.parentElement?.closest("a")?.getAttribute("href") ?? "";
    if (text !== "") parts.push({ text, href: /^https?:\/\//i.test(href) ? href : null });
  }
  return parts;
}
