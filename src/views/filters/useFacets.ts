import { type Facets, facetCounts } from "../../core/facets.ts";
import type { Atlas } from "../../core/model.ts";
import type { AtlasState } from "../../core/state.ts";
import { useAtlas, useView } from "../context.ts";

/** How many records each value of each filter would leave; computed once for a state, whoever asks. */
export function useFacets(): Facets {
  const { atlas } = useAtlas();
  return useView((state) => facetsOf(atlas, state));
}

let last: { readonly key: readonly unknown[]; readonly facets: Facets } | null = null;

function facetsOf(atlas: Atlas, { view, found }: AtlasState): Facets {
  const key = [atlas, view.filters, view.page, found];
  if (last?.key.every((part, index) => part === key[index])) return last.facets;
  last = { key, facets: facetCounts(atlas, view.filters, view.page, { found }) };
  return last.facets;
}
