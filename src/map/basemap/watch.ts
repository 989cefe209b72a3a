import type { ErrorEvent, Map as MaplibreMap, MapSourceDataEvent } from "maplibre-gl";
import { BasemapError } from "./basemap.ts";

export interface TileEvents {
  /** Something of the basemap is on the map; at most once. */
  readonly onArrived: () => void;
  /** It will not come, or has stopped coming; at most once, and last. */
  readonly onFailed: (error: unknown) => void;
}

/** ms for what describes the tiles, and again, from when the first is asked for, until one has come. */
const patience = 8000;

/** Tiles that fail one after the other, with none between that comes, are no accident. */
const failuresInRow = 4;

/** Follows the tiles of some sources until the returned function is called. */
export function watchTiles(map: MaplibreMap, sources: readonly string[], events: TileEvents): () => void {
  let arrived = false;
  let asked = false;
  let failures = 0;
  let lastError: unknown = null;

  const fail = (error: unknown) => {
    stop();
    events.onFailed(error);
  };
  const giveUp = () => fail(lastError ?? new BasemapError("slow", "no tile in time"));
  const onAsked = (event: MapSourceDataEvent) => {
    if (asked || arrived || !sources.includes(event.sourceId) || !event.tile) return;
    asked = true;
    clearTimeout(timer);
    timer = setTimeout(giveUp, patience);
  };
  const onData = (event: MapSourceDataEvent) => {
    if (!sources.includes(event.sourceId) || !hasContent(event.tile)) return;
    failures = 0;
    if (arrived) return;
    arrived = true;
    clearTimeout(timer);
    events.onArrived();
  };
  const onError = (event: ErrorEvent) => {
    if (!("sourceId" in event) || !sources.includes(String(event.sourceId))) return;
    failures += 1;
    lastError = event.error;
    const isTile = "tile" in event && event.tile !== undefined;
    if (!isTile || event.error instanceof BasemapError || failures >= failuresInRow) fail(event.error);
  };
  /** Nothing is under way any more: what has not come by now will not. */
  const onIdle = () => {
    if (arrived) return;
    if (sources.length === 0) {
      arrived = true;
      clearTimeout(timer);
      events.onArrived();
    } else fail(lastError ?? new BasemapError("empty", "every tile was empty"));
  };

  let timer = setTimeout(giveUp, patience);
  map.on("sourcedataloading", onAsked);
  map.on("sourcedata", onData);
  map.on("error", onError);
  map.on("idle", onIdle);
  const stop = () => {
    clearTimeout(timer);
    map.off("sourcedataloading", onAsked);
    map.off("sourcedata", onData);
    map.off("error", onError);
    map.off("idle", onIdle);
  };
  return stop;
}

/** A vector tile the server does not have counts as loaded, but holds no layers. */
function hasContent(tile: unknown): boolean {
  if (typeof tile !== "object" || tile === null) return false;
  const { texture, buckets } = tile as { texture?: unknown; buckets?: object };
  return Boolean(texture) || Object.keys(buckets ?? {}).length > 0;
}
