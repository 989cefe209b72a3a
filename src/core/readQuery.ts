import { parseWan } from "./area.ts";
import { roundCamera } from "./camera.ts";
import type { Atlas } from "./model.ts";
import { type ListKey, valuesOf } from "./queryKeys.ts";
import { type AreaRange, type Camera, type Filters, type LinkProblem, noFilters, type Page } from "./view.ts";
import { type Sort, sorts } from "./vocabulary.ts";

export interface Query {
  readonly filters: Filters;
  readonly sort: Sort;
  readonly camera: Camera | null;
  readonly embed: boolean;
  readonly problems: readonly LinkProblem[];
}

/** Reads the query of an address. Of a key given twice the first counts; what is not understood is reported. */
export function readQuery(search: string, page: Page, atlas: Atlas): Query {
  const query = new Map<string, string>();
  for (const [key, value] of pairsOf(search)) if (!query.has(key)) query.set(key, value);
  const reader = new QueryReader(query, atlas, page);
  const [filters, sort, camera, embed] = [reader.filters(), reader.sort(), reader.camera(), reader.embed()];
  return { filters, sort, camera, embed, problems: reader.problems };
}

/** Whether a kind of page has filters, sort and camera in its address. */
export function takesQuery(page: Page): boolean {
  return page.type === "explore" || page.type === "record" || page.type === "town";
}

/** Percent signs and pluses decoded where they can be, left as they stand where not. */
function pairsOf(search: string): [string, string][] {
  return search
    .replace(/^\?/, "")
    .split("&")
    .filter((part) => part !== "")
    .map((part) => {
      const at = part.indexOf("=");
      return at < 0 ? [decode(part), ""] : [decode(part.slice(0, at)), decode(part.slice(at + 1))];
    });
}

function decode(text: string): string {
  const spaced = text.replaceAll("+", " ");
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

class QueryReader {
  readonly problems: LinkProblem[] = [];
  readonly #query: ReadonlyMap<string, string>;
  readonly #atlas: Atlas;
  readonly #page: Page;

  constructor(query: ReadonlyMap<string, string>, atlas: Atlas, page: Page) {
    this.#query = query;
    this.#atlas = atlas;
    this.#page = page;
  }

  filters(): Filters {
    if (!takesQuery(this.#page)) return noFilters;
    const town = this.#page.type === "town" ? [] : this.#list("town");
    return {
      kind: this.#list("kind"),
      category: this.#list("category"),
      sub: this.#list("sub"),
      status: this.#list("status"),
      stage: this.#list("stage"),
      town,
      area: this.#area(),
      q: (this.#query.get("q") ?? "").trim().slice(0, 100),
    };
  }

  sort(): Sort {
    const text = this.#query.get("sort");
    const sort = sorts.find((candidate) => candidate === text);
    if (text && !sort) this.#report("sort", text, "unknown-value");
    return (takesQuery(this.#page) && sort) || "plan";
  }

  camera(): Camera | null {
    const text = this.#query.get("at");
    if (!text || !takesQuery(this.#page)) return null;
    const numbers = text.split("/").map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
    const [zoom = Number.NaN, lat = Number.NaN, lng = Number.NaN] = numbers;
    const sound = numbers.length === 3 && zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 85 && Math.abs(lng) <= 180;
    if (sound) return roundCamera({ zoom, lat, lng });
    this.#report("at", text, "malformed");
    return null;
  }

  embed(): boolean {
    const text = this.#query.get("embed");
    if (text && text !== "1") this.#report("embed", text, "unknown-value");
    return takesQuery(this.#page) && text === "1";
  }

  #list<K extends ListKey>(key: K): Filters[K] {
    const all: readonly string[] = valuesOf(key, this.#atlas);
    const asked = (this.#query.get(key) ?? "").split(",").filter((value) => value !== "");
    for (const value of asked) if (!all.includes(value)) this.#report(key, value, "unknown-value");
    const known = all.filter((value) => asked.includes(value));
    return (known.length === all.length ? [] : known) as unknown as Filters[K];
  }

  #area(): AreaRange | null {
    const text = this.#query.get("area");
    if (!text) return null;
    const [from = "", to = "", ...more] = text.split("-");
    const range = { min: from === "" ? null : parseWan(from), max: to === "" ? null : parseWan(to) };
    const missed = (from !== "" && range.min === null) || (to !== "" && range.max === null);
    const crossed = range.min !== null && range.max !== null && range.min > range.max;
    const empty = range.min === null && range.max === null;
    if (!text.includes("-") || more.length > 0 || missed || crossed || empty) {
      this.#report("area", text, "malformed");
      return null;
    }
    return range;
  }

  #report(key: string, value: string, reason: LinkProblem["reason"]): void {
    this.problems.push({ part: `${key}=${value}`, reason });
  }
}
