import { lazy } from "react";
import type { LaterViews } from "./context.ts";

const load = {
  map: () => import("./map/MapRegion.tsx"),
  record: () => import("./detail/RecordBody.tsx"),
  town: () => import("./town/TownBody.tsx"),
};

/** The later views as the browser has them. */
export const laterViews: LaterViews = {
  MapRegion: lazy(async () => ({ default: (await load.map()).MapRegion })),
  RecordBody: lazy(async () => ({ default: (await load.record()).RecordBody })),
  TownBody: lazy(async () => ({ default: (await load.town()).TownBody })),
};

/** Fetches what the first click will want, so that the page of a record or a town opens whole. */
export function fetchLaterViews(): void {
  // One that does not come is asked for again by the click.
  for (const fetchView of [load.record, load.town]) fetchView().catch(() => {});
}
