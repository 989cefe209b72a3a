import type { Map as MaplibreMap, MapMouseEvent } from "maplibre-gl";
import type { RecordId, TownId } from "../core/model.ts";
import type { Camera } from "../core/view.ts";
import type { BasemapState } from "./basemap/basemap.ts";

export interface LiveMapEvents {
  /** Every frame in which the camera moves, and once at the start. */
  readonly onMove: (camera: Camera) => void;
  /** A movement has come to its end, whoever asked for it. */
  readonly onSettled: (camera: Camera) => void;
  /** The visitor has moved the camera; not called for moves asked for through `moveTo`. */
  readonly onMoved: (camera: Camera) => void;
  readonly onPoint: (hit: MapHit) => void;
  readonly onClick: (hit: MapHit) => void;
  readonly onLeave: () => void;
  /** The first picture is whole. */
  readonly onDrawn: () => void;
  /** Anything but the tiles of a basemap, which `onBasemap` tells. */
  readonly onError: (message: string) => void;
  readonly onBasemap: (state: BasemapState) => void;
}

/** What of the ground lies under the pointer; marks are the view's own. */
export interface MapHit {
  /** px from the container's left and top edge. */
  readonly point: { readonly x: number; readonly y: number };
  readonly extents: readonly RecordId[];
  readonly town: TownId | null;
}

/** Passes on what happens on the map, in the atlas's own words. */
export function listen(map: MaplibreMap, events: LiveMapEvents): void {
  map.on("move", () => events.onMove(cameraOf(map)));
  map.on("moveend", (event) => {
    events.onSettled(cameraOf(map));
    if (!("asked" in event)) events.onMoved(cameraOf(map));
  });
  map.on("mousemove", (event) => events.onPoint(hitOf(map, event)));
  map.on("mouseout", () => events.onLeave());
  map.on("click", (event) => events.onClick(hitOf(map, event)));
  map.once("load", () => events.onDrawn());
  map.on("error", (event) => {
    if (!("sourceId" in event) || String(event.sourceId).startsWith("atlas-")) events.onError(event.error.message);
  });
}

function cameraOf(map: MaplibreMap): Camera {
  const { lat, lng } = map.getCenter();
  return { zoom: map.getZoom(), lat, lng };
}

function hitOf(map: MaplibreMap, event: MapMouseEvent): MapHit {
  const { x, y } = event.point;
  const reach = 4;
  const box: [[number, number], [number, number]] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  // A basemap has many layers that nobody asks about.
  const layers = map.getLayersOrder().filter((id) => id.startsWith("atlas-"));
  const features = map.queryRenderedFeatures(box, { layers });
  const ids = (source: string) =>
    features.filter((feature) => feature.source === source).map((feature) => String(feature.properties.id));
  const [town] = ids("atlas-towns");
  return {
    point: { x, y },
    extents: [...new Set(ids("atlas-extents"))] as RecordId[],
    town: (town ?? null) as TownId | null,
  };
}
