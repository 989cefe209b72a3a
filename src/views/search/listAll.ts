import { openExplore, setFilter } from "../../core/state.ts";
import type { Page } from "../../core/view.ts";
import type { AtlasContextValue } from "../context.ts";

/** Narrows the list to what a text finds. False where there is no list: the form then leads to one. */
export function listAll(query: string, { store }: AtlasContextValue): boolean {
  const { page } = store.getState().view;
  if (!isExplorer(page)) return false;
  if (page.type !== "explore") openExplore(store);
  setFilter(store, "q", query);
  return true;
}

/** Pages that show the list and change without being left. */
export function isExplorer({ type }: Page): boolean {
  return type === "explore" || type === "record" || type === "town";
}
