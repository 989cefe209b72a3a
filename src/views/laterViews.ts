import { type ComponentType, lazy } from "react";
import type { LaterViews } from "./context.ts";

const load = {
  map: async () => {
    const { MapRegion, fetchLiveMap } = await import("./map/MapRegion.tsx");
    fetchLiveMap();
    return MapRegion;
  },
  record: async () => (await import("./detail/RecordBody.tsx")).RecordBody,
  town: async () => (await import("./town/TownBody.tsx")).TownBody,
  near: async () => (await import("./near/NearPanel.tsx")).NearPanel,
  embed: async () => (await import("./embed/EmbedBar.tsx")).EmbedBar,
};

/** The later views as the browser has them. */
export const laterViews: LaterViews = {
  MapRegion: patient(load.map),
  RecordBody: patient(load.record),
  TownBody: patient(load.town),
  NearPanel: patient(load.near),
  EmbedBar: patient(load.embed),
};

/** Fetches what the first click will want, so that the page of a record or a town opens whole. */
export function fetchLaterViews(): void {
  for (const fetchView of [load.record, load.town]) fetchView().catch(() => {});
}

/**
 * A view that is asked for until it comes: a train passes a tunnel, and the HTML of the server stands until then. Were
 * it to fail, React would take the whole page away.
 */
function patient<Props>(loadView: () => Promise<ComponentType<Props>>) {
  const untilThere = async (pause: number): Promise<{ readonly default: ComponentType<Props> }> => {
    try {
      return { default: await loadView() };
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
      return untilThere(Math.min(pause * 2, 30_000));
    }
  };
  return lazy(() => untilThere(1000));
}
