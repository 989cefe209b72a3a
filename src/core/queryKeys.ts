import type { Atlas } from "./model.ts";
import type { Filters } from "./view.ts";
import { categories, kinds, stages, statuses, subcategories } from "./vocabulary.ts";

/** Keys whose value is a list of names out of a closed list, in the order links give them. */
export const listKeys = ["kind", "category", "sub", "status", "stage", "town"] as const;
export type ListKey = (typeof listKeys)[number];

const queryKeys: ReadonlySet<string> = new Set([...listKeys, "area", "q", "sort", "at", "shade", "near", "embed"]);

/** Whether a query may hold this key; others are ignored. */
export function isQueryKey(key: string): boolean {
  return queryKeys.has(key);
}

/** Every value of a key, in the order links give them. */
export function valuesOf<K extends ListKey>(key: K, atlas: Atlas): Filters[K];
export function valuesOf(key: ListKey, atlas: Atlas): readonly string[] {
  switch (key) {
    case "kind":
      return kinds;
    case "category":
      return categories;
    case "sub":
      return subcategories;
    case "status":
      return statuses;
    case "stage":
      return stages;
    case "town":
      return atlas.towns.map(({ id }) => id);
  }
}
