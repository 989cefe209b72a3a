import { useEffect, useState } from "react";
import { loadSearch, type SearchEngine } from "./loadSearch.ts";

interface Engine {
  readonly loaded: SearchEngine | null;
  readonly state: "idle" | "loading" | "loaded" | "failed";
  /** Asks for it; again, if it failed. */
  readonly want: () => void;
}

/** The search engine of this page, asked for when the field is entered. */
export function useEngine(): Engine {
  const [loaded, setLoaded] = useState<SearchEngine | null>(null);
  const [state, setState] = useState<Engine["state"]>("idle");
  const want = () => {
    if (state === "loading" || state === "loaded") return;
    setState("loading");
    loadSearch().then(
      (engine) => {
        setLoaded(engine);
        setState("loaded");
      },
      () => setState("failed"),
    );
  };
  // The plain field may have been entered before this one took its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, at the start
  useEffect(() => {
    if (document.activeElement?.getAttribute("name") === "q") want();
  }, []);
  return { loaded, state, want };
}
