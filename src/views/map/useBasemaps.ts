import { useCallback, useEffect, useMemo, useState } from "react";
import type { BasemapEntry } from "../../core/basemapConfig.ts";
import type { BasemapRequest, BasemapState } from "../../map/basemap/basemap.ts";
import { useAtlas } from "../context.ts";
import { loadBasemaps, rememberBasemap, rememberedBasemap } from "./loadBasemaps.ts";

export interface Basemaps {
  /** Empty until the live map has started, and where none is configured. */
  readonly entries: readonly BasemapEntry[];
  readonly state: BasemapState;
  /** null = the embedded ground. */
  readonly request: BasemapRequest | null;
  readonly choose: (id: string | null) => void;
  readonly onState: (state: BasemapState) => void;
  /** The live map is there, so that a basemap has a place. */
  readonly start: () => void;
}

interface Choice {
  readonly id: string | null;
  /** Lets the same basemap be tried again. */
  readonly attempt: number;
}

/** What may lie beneath the data, and what does. Asks our own server, and nobody else until something is chosen. */
export function useBasemaps(): Basemaps {
  const { site, language } = useAtlas();
  const [started, setStarted] = useState(false);
  const [entries, setEntries] = useState<readonly BasemapEntry[]>([]);
  const [choice, setChoice] = useState<Choice>({ id: null, attempt: 0 });
  const [state, setState] = useState<BasemapState>({ status: "embedded" });

  useEffect(() => {
    if (!started) return;
    let gone = false;
    loadBasemaps(site.base)
      .then((offered) => {
        if (gone) return;
        setEntries(offered);
        setChoice({ id: rememberedBasemap(), attempt: 0 });
      })
      .catch((error: unknown) => console.warn("config.json cannot be read, so no base map is offered.", error));
    return () => {
      gone = true;
    };
  }, [started, site.base]);

  const request = useMemo(() => {
    const entry = entries.find(({ id }) => id === choice.id);
    if (!entry) return null;
    return { entry, language, site: new URL(site.base, location.href).href };
  }, [entries, choice, language, site.base]);

  const start = useCallback(() => setStarted(true), []);
  const choose = (id: string | null) => {
    rememberBasemap(id);
    // At once, so that the radio button stays where it was put; the map reports the rest.
    setState(id === null ? { status: "embedded" } : { status: "loading", id });
    setChoice(({ attempt }) => ({ id, attempt: attempt + 1 }));
  };
  return { entries, state, request, choose, onState: setState, start };
}
