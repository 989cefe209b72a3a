import type { SourceSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { shiftOf } from "../../core/shiftedTiles.ts";
import { BasemapError } from "./basemap.ts";

/** @throws BasemapError when there is no style at the address, or its tiles are shifted */
export async function fetchStyle(url: string): Promise<StyleSpecification> {
  const response = await fetch(url);
  if (!response.ok) throw new BasemapError("refused", `${url}: expected 200, got ${response.status}`);
  const style: unknown = await response.json().catch(() => null);
  if (!isStyle(style)) throw new BasemapError("invalid", `${url} is no MapLibre style of version 8`);
  return prepareStyle(style, url);
}

/**
 * Keeps what lies on the ground. A style's own camera, projection, terrain or sky would part the
 * canvas from the marks above it. Addresses become absolute: MapLibre would take them as relative to our page.
 */
export function prepareStyle(style: StyleSpecification, url: string): StyleSpecification {
  for (const address of addressesOf(style)) {
    const shift = shiftOf(address);
    if (shift) throw BasemapError.shifted(address, shift);
  }
  const { sprite, glyphs, layers } = style;
  return {
    version: 8,
    ...(glyphs === undefined ? {} : { glyphs: absolute(glyphs, url) }),
    ...(sprite === undefined ? {} : { sprite: absoluteSprite(sprite, url) }),
    sources: Object.fromEntries(Object.entries(style.sources).map(([id, source]) => [id, absoluteSource(source, url)])),
    layers,
  };
}

function isStyle(value: unknown): value is StyleSpecification {
  if (typeof value !== "object" || value === null) return false;
  const { version, sources, layers } = value as Partial<StyleSpecification>;
  return version === 8 && typeof sources === "object" && sources !== null && Array.isArray(layers);
}

/** Every address a style's sources lead to. */
function addressesOf({ sources }: StyleSpecification): string[] {
  return Object.values(sources).flatMap((source) => [
    ...("url" in source && typeof source.url === "string" ? [source.url] : []),
    ...("tiles" in source ? (source.tiles ?? []) : []),
    ...("data" in source && typeof source.data === "string" ? [source.data] : []),
  ]);
}

function absoluteSource(source: SourceSpecification, base: string): SourceSpecification {
  const changed: Record<string, unknown> = { ...source };
  if (typeof changed.url === "string") changed.url = absolute(changed.url, base);
  if (typeof changed.data === "string") changed.data = absolute(changed.data, base);
  if (Array.isArray(changed.tiles)) changed.tiles = changed.tiles.map((tile) => absolute(String(tile), base));
  return changed as unknown as SourceSpecification;
}

function absoluteSprite(sprite: NonNullable<StyleSpecification["sprite"]>, base: string) {
  if (typeof sprite === "string") return absolute(sprite, base);
  return sprite.map((part) => ({ ...part, url: absolute(part.url, base) }));
}

/** Templates keep their curly brackets, which `URL` would escape. */
function absolute(address: string, base: string): string {
  if (address.startsWith("pmtiles://")) return `pmtiles://${absolute(address.slice("pmtiles://".length), base)}`;
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return address;
  return new URL(address, base).href.replaceAll("%7B", "{").replaceAll("%7D", "}");
}
