import { wanText } from "./area.ts";
import type { Atlas, RecordId, TownId } from "./model.ts";
import { listKeys, valuesOf } from "./queryKeys.ts";
import { cleanSearch, encodeText } from "./queryText.ts";
import { readQuery, takesQuery } from "./readQuery.ts";
import type { AreaRange, Camera, LinkProblem, Page, View } from "./view.ts";
import type { Language } from "./vocabulary.ts";

export interface Address {
  readonly pathname: string;
  /** With or without its question mark. */
  readonly search: string;
}

export interface Site {
  /** Path under which the site lies, with a slash at both ends. */
  readonly base: string;
  readonly atlas: Atlas;
}

export interface ParsedAddress {
  readonly view: View;
  readonly problems: readonly LinkProblem[];
}

/**
 * Reads a view from an address. Never throws: an unknown key is ignored, a value that is not
 * understood is dropped and reported, an unknown path is the not-found page.
 */
export function parseUrl({ pathname, search }: Address, site: Site): ParsedAddress {
  const { language, page } = parsePath(pathname, site);
  const { problems, ...query } = readQuery(search, page, site.atlas);
  return { view: { language, page, ...query }, problems };
}

/** The one address of a view: path, then the query in the contract's order, defaults left out. */
export function formatUrl(view: View, site: Site): string {
  const query = queryOf(view, site.atlas);
  return pagePath(view.page, view.language, site.base) + (query ? `?${query}` : "");
}

/** Path of a page, with the base and, in English, `en/` before it. */
export function pagePath(page: Page, language: Language, base: string): string {
  const prefix = language === "en" ? `${base}en/` : base;
  switch (page.type) {
    case "explore":
      return prefix;
    case "record":
      return `${prefix}p/${page.id}/`;
    case "town":
      return `${prefix}t/${page.id}/`;
    case "plan":
    case "about":
      return `${prefix}${page.type}/`;
    case "not-found":
      return prefix + page.path;
  }
}

function parsePath(pathname: string, { base, atlas }: Site): { language: Language; page: Page } {
  const whole = pathname.endsWith("/") ? pathname : `${pathname}/`;
  const inside = relative(whole.startsWith(base) ? pathname.slice(base.length) : pathname);
  const language: Language = inside === "en" || inside.startsWith("en/") ? "en" : "zh-CN";
  const path = language === "en" ? relative(inside.slice(3)) : inside;
  return { language, page: pageOf(path, atlas) };
}

/** Slashes at the start would make another site's address of a path that is written after a base. */
function relative(path: string): string {
  return path.replace(/^[/\\]+/, "");
}

function pageOf(path: string, atlas: Atlas): Page {
  const [first = "", second = "", ...more] = path
    .replace(/\/index\.html$|^index\.html$/, "")
    .replace(/\/$/, "")
    .split("/");
  if (more.length === 0) {
    const id = second.toLowerCase();
    if (first === "" && second === "") return { type: "explore" };
    if ((first === "plan" || first === "about") && second === "") return { type: first };
    if (first === "p" && atlas.records.some((record) => record.id === id))
      return { type: "record", id: id as RecordId };
    if (first === "t" && atlas.towns.some((town) => town.id === id)) return { type: "town", id: id as TownId };
  }
  return { type: "not-found", path };
}

function queryOf({ filters, sort, camera, shade, near, embed, page }: View, atlas: Atlas): string {
  if (!takesQuery(page)) return "";
  const parts: string[] = [];
  for (const key of listKeys) {
    const chosen: readonly string[] = key === "town" && page.type === "town" ? [] : filters[key];
    const all: readonly string[] = valuesOf(key, atlas);
    const known = all.filter((value) => chosen.includes(value));
    if (known.length > 0 && known.length < all.length) parts.push(`${key}=${known.join(",")}`);
  }
  const area = filters.area ? areaText(filters.area) : "-";
  if (area !== "-") parts.push(`area=${area}`);
  const q = cleanSearch(filters.q);
  if (q) parts.push(`q=${encodeText(q)}`);
  if (sort !== "plan") parts.push(`sort=${sort}`);
  if (camera) parts.push(`at=${cameraText(camera)}`);
  if (shade) parts.push(`shade=${shade}`);
  if (near) parts.push(`near=${plain(near.lat)}/${plain(near.lng)}`);
  if (embed) parts.push("embed=1");
  return parts.join("&");
}

function areaText({ min, max }: AreaRange): string {
  return `${min === null ? "" : wanText(min)}-${max === null ? "" : wanText(max)}`;
}

function cameraText({ zoom, lat, lng }: Camera): string {
  return [zoom, lat, lng].map(plain).join("/");
}

/** Without an exponent, whatever the size. */
function plain(value: number): string {
  return Object.is(value, -0) ? "0" : value.toFixed(8).replace(/\.?0+$/, "");
}
