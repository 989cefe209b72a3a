import { type FilterOptions, filterRecords } from "./filter.ts";
import type { Atlas } from "./model.ts";
import { type ListKey, listKeys, valuesOf } from "./queryKeys.ts";
import type { Filters, Page } from "./view.ts";

/** For each value of each key: how many records would be listed if it were the key's only value. */
export type Facets = { readonly [K in ListKey]: ReadonlyMap<Filters[K][number], number> };

/** Counts against the whole of the other filters, so that a count is what a click would leave. */
export function facetCounts(atlas: Atlas, filters: Filters, page: Page, options: FilterOptions = {}): Facets {
  const countsOf = (key: ListKey) =>
    new Map(
      valuesOf(key, atlas).map((value) => {
        const narrowed = { ...filters, [key]: [value] };
        const where: Page = key === "town" ? { type: "explore" } : page;
        return [value, filterRecords(atlas.records, narrowed, where, options).length] as const;
      }),
    );
  return Object.fromEntries(listKeys.map((key) => [key, countsOf(key)])) as unknown as Facets;
}
