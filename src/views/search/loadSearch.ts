import type * as engine from "../../core/search.ts";
import searchUrl from "../../generated/search.json?url";

/** The engine's functions and its opened index. */
export interface SearchEngine {
  readonly search: typeof engine.search;
  readonly foundRecords: typeof engine.foundRecords;
  readonly hitById: typeof engine.hitById;
  readonly index: engine.SearchIndex;
}

let loading: Promise<SearchEngine> | null = null;

/** Engine and names, fetched once and only when something is searched for. A failed fetch may be tried again. */
export function loadSearch(): Promise<SearchEngine> {
  loading ??= fetchSearch().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function fetchSearch(): Promise<SearchEngine> {
  const [{ search, foundRecords, hitById, openSearch }, data] = await Promise.all([
    import("../../core/search.ts"),
    fetchData(),
  ]);
  return { search, foundRecords, hitById, index: openSearch(data) };
}

async function fetchData(): Promise<engine.SearchData> {
  const response = await fetch(searchUrl);
  if (!response.ok) throw new Error(`${searchUrl}: expected 200, got ${response.status}`);
  return (await response.json()) as engine.SearchData;
}
