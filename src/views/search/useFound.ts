import { useEffect } from "react";
import { setFound } from "../../core/state.ts";
import { useAtlas, useView } from "../context.ts";
import { loadSearch } from "./loadSearch.ts";

/** Keeps what the search finds for the view's text, wherever the text came from: a link, the box, Back. */
export function useFound(): void {
  const { store } = useAtlas();
  const query = useView(({ view }) => view.filters.q);
  const isKnown = useView(({ found }) => found !== null);
  useEffect(() => {
    if (query === "" || isKnown) return;
    let isWanted = true;
    loadSearch().then(
      ({ foundRecords, index }) => {
        if (isWanted) setFound(store, foundRecords(index, query));
      },
      // The text then does not narrow; the box says why.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [store, query, isKnown]);
}
