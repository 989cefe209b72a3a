import type { ErrorEvent, Map as MaplibreMap, MapSourceDataEvent } from "maplibre-gl";
import { BasemapError } from "./basemap.ts";

export interface TileEvents {
  /** Something of the basemap is on the map; at most once. */
  readonly onArrived: () => void;
  /** It will not come, or has stopped coming; at most once, and last. */
  readonly onFailed: (error: unknown) => void;
}

/** ms in which the first tile must have come. */
const firstTileTime = 8000;

/** Tiles that fail one after the other, with none between that comes, are no accident. */
const failuresInRow = 4;

/** Follows the tiles of some sources until the returned function is called. */
export function watchTiles(map: MaplibreMap, sources: readonly string[], events: TileEvents): () => void {
  let arrived = false;
  let failures = 0;
  let lastError: unknown = null;

  const fail = (error: unknown) => {
    stop();
    events.onFailed(error);
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

  const timer = setTimeout(() => fail(lastError ?? new BasemapError("slow", "no tile in time")), firstTileTime);
  map.on("sourcedata", onData);
  map.on("error", onError);
  map.on("idle", onIdle);
  const stop = () => {
    clearTimeout(timer);
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
