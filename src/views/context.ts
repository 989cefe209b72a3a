import { type ComponentType, createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Atlas, AtlasRecord, Town } from "../core/model.ts";
import type { AtlasState, AtlasStore } from "../core/state.ts";
import type { Site } from "../core/url.ts";
import type { Language } from "../core/vocabulary.ts";
import type { Messages } from "../i18n/messages.ts";

/** What every view may take as given; it never changes while a page lives. */
export interface AtlasContextValue {
  readonly atlas: Atlas;
  readonly store: AtlasStore;
  readonly site: Site;
  readonly language: Language;
  readonly t: Messages;
  /** Inside of the ground's drawing; the server has it, the client keeps what the HTML brought. */
  readonly ground: string | null;
  readonly later: LaterViews;
}

/** Views at hand on the server whose script comes after that of the list in the browser; React leaves their HTML as it is until then. */
export interface LaterViews {
  readonly MapRegion: ComponentType;
  readonly RecordBody: ComponentType<{ readonly record: AtlasRecord }>;
  readonly TownBody: ComponentType<{ readonly town: Town }>;
  readonly EmbedBar: ComponentType;
  readonly NearPanel: ComponentType;
}

export const AtlasContext = createContext<AtlasContextValue | null>(null);

/** @throws outside of an `AtlasContext` */
export function useAtlas(): AtlasContextValue {
  const value = useContext(AtlasContext);
  if (value === null) throw new Error("There is no AtlasContext around this view.");
  return value;
}

/**
 * A part of the state. While hydrating it is that of the store's first state, which is what the
 * server rendered from; `selector` must give the same object for the same state.
 */
export function useView<T>(selector: (state: AtlasState) => T): T {
  return useStore(useAtlas().store, selector);
}
