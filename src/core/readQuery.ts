import { parseWan } from "./area.ts";
import type { Atlas, TownId } from "./model.ts";
import { isQueryKey, type ListKey, valuesOf } from "./queryKeys.ts";
import { cleanSearch, decodeText, rawPairs } from "./queryText.ts";
import { roundCamera, roundNear } from "./roundCamera.ts";
import type { AreaRange, Camera, Filters, LinkProblem, NearPoint, Page } from "./view.ts";
import { type Shade, type Sort, shades, sorts } from "./vocabulary.ts";

export interface Query {
  readonly filters: Filters;
  readonly sort: Sort;
  readonly camera: Camera | null;
  readonly shade: Shade | null;
  readonly near: NearPoint | null;
  readonly embed: boolean;
  readonly problems: readonly LinkProblem[];
}

/**
 * Reads the query of an address. What is not understood is reported, and so is what another part overrules: of a key
 * given twice the first counts, of a town in path and query the path. A page without query has none, whatever stands there.
 */
export function readQuery(search: string, page: Page, atlas: Atlas): Query {
  const reader = new QueryReader(takesQuery(page) ? search : "", atlas, page);
  const query = {
    filters: reader.filters(),
    sort: reader.sort(),
    camera: reader.camera(),
    shade: reader.shade(),
    near: reader.near(),
    embed: reader.embed(),
  };
  return { ...query, problems: reader.problems };
}

/** Whether a kind of page has filters, sort and camera in its address. */
export function takesQuery(page: Page): boolean {
  return page.type === "explore" || page.type === "record" || page.type === "town";
}

class QueryReader {
  readonly problems: LinkProblem[] = [];
  readonly #query = new Map<string, string>();
  readonly #atlas: Atlas;
  readonly #page: Page;

  constructor(search: string, atlas: Atlas, page: Page) {
    this.#atlas = atlas;
    this.#page = page;
    for (const [name, text] of rawPairs(search)) {
      const [key, value] = [decodeText(name), decodeText(text)];
      const first = this.#query.get(key);
      if (first === undefined) this.#query.set(key, value);
      else if (first !== value && isQueryKey(key)) this.#report(key, value, "overruled");
    }
  }

  filters(): Filters {
    return {
      kind: this.#list("kind"),
      category: this.#list("category"),
      sub: this.#list("sub"),
      status: this.#list("status"),
      stage: this.#list("stage"),
      town: this.#towns(),
      area: this.#area(),
      q: cleanSearch(this.#query.get("q") ?? ""),
    };
  }

  sort(): Sort {
    const text = this.#query.get("sort");
    const sort = sorts.find((candidate) => candidate === text);
    if (text && !sort) this.#report("sort", text, "unknown-value");
    return sort ?? "plan";
  }

  camera(): Camera | null {
    const text = this.#query.get("at");
    if (!text) return null;
    const [zoom = Number.NaN, lat = Number.NaN, lng = Number.NaN, ...more] = numbersIn(text);
    if (more.length === 0 && zoom >= 0 && zoom <= 22 && isOnMap(lat, lng)) return roundCamera({ zoom, lat, lng });
    this.#report("at", text, "malformed");
    return null;
  }

  shade(): Shade | null {
    const text = this.#query.get("shade");
    const shade = shades.find((candidate) => candidate === text);
    if (text && !shade) this.#report("shade", text, "unknown-value");
    return shade ?? null;
  }

  near(): NearPoint | null {
    const text = this.#query.get("near");
    if (!text) return null;
    const [lat = Number.NaN, lng = Number.NaN, ...more] = numbersIn(text);
    if (more.length === 0 && isOnMap(lat, lng)) return roundNear({ lat, lng });
    this.#report("near", text, "malformed");
    return null;
  }

  embed(): boolean {
    const text = this.#query.get("embed");
    if (text && text !== "1") this.#report("embed", text, "unknown-value");
    return text === "1";
  }

  #list<K extends ListKey>(key: K): Filters[K] {
    const all: readonly string[] = valuesOf(key, this.#atlas);
    const asked = (this.#query.get(key) ?? "").split(",").filter((value) => value !== "");
    for (const value of asked) if (!all.includes(value)) this.#report(key, value, "unknown-value");
    const known = all.filter((value) => asked.includes(value));
    return (known.length === all.length ? [] : known) as unknown as Filters[K];
  }

  #towns(): readonly TownId[] {
    const asked = this.#list("town");
    if (this.#page.type !== "town") return asked;
    const { id } = this.#page;
    for (const town of asked) if (town !== id) this.#report("town", town, "overruled");
    return [];
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

/** Numbers between slashes; what is none is NaN, which fits no range. */
function numbersIn(text: string): readonly number[] {
  return text.split("/").map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
}

function isOnMap(lat: number, lng: number): boolean {
  return Math.abs(lat) <= 85 && Math.abs(lng) <= 180;
}
