import { Map as MaplibreMap, type PaddingOptions, ScaleControl, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import type { Scheme } from "../cartography/palette.ts";
import type { AtlasGeometry } from "../core/geometry.ts";
import type { Bbox, RecordId } from "../core/model.ts";
import { shiftOf } from "../core/shiftedTiles.ts";
import type { Camera } from "../core/view.ts";
import type { Category } from "../core/vocabulary.ts";
import { BasemapError, type BasemapRequest, type LaidBasemap } from "./basemap/basemap.ts";
import { basemapControl } from "./basemap/control.ts";
import { type LiveMapEvents, listen } from "./mapEvents.ts";
import { emptyStyleState, mapStyle, type StyleState } from "./style.ts";

setWorkerUrl(workerUrl);

export interface LiveMapOptions {
  readonly container: HTMLElement;
  readonly geometry: AtlasGeometry;
  readonly categoryOf: (id: RecordId) => Category;
  readonly scheme: Scheme;
  readonly camera: Camera;
  readonly padding: PaddingOptions;
  /** Degrees; the camera does not leave it. */
  readonly maxBounds: Bbox;
  /** MapLibre's own words in the page's language. */
  readonly locale: Record<string, string>;
  readonly cooperativeGestures: boolean;
  readonly events: LiveMapEvents;
}

/** The one live map of a page. Knows MapLibre, so that nothing else has to. */
export interface LiveMap {
  moveTo(camera: Camera, padding: PaddingOptions, animate: boolean): void;
  zoomBy(levels: number): void;
  setState(state: StyleState): void;
  /** What lies beneath the data; null = the embedded ground. How it goes is told to `onBasemap`. */
  setLook(scheme: Scheme, basemap: BasemapRequest | null): void;
  resize(): void;
  remove(): void;
}

/** Throws MapLibre's `GPUInitializationError` where there is no WebGL 2. */
export function createLiveMap(options: LiveMapOptions): LiveMap {
  const { events, geometry, categoryOf } = options;
  const [west, south, east, north] = options.maxBounds;
  const map = new MaplibreMap({
    container: options.container,
    style: mapStyle({ geometry, categoryOf, scheme: options.scheme, basemap: null }),
    transformRequest: refuseShifted,
    center: [options.camera.lng, options.camera.lat],
    zoom: options.camera.zoom,
    maxBounds: [west, south, east, north],
    minZoom: 7,
    maxZoom: 17,
    // Whoever mounts the map tells it; MapLibre on its own would report a movement of the visitor's.
    trackResize: false,
    pitchWithRotate: false,
    dragRotate: false,
    touchPitch: false,
    attributionControl: false,
    fadeDuration: 0,
    cooperativeGestures: options.cooperativeGestures,
    locale: options.locale,
    globalState: emptyStyleState,
    canvasContextAttributes: { powerPreference: "default" },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new ScaleControl({ unit: "metric", maxWidth: 96 }), "bottom-left");
  map.setPadding(options.padding);
  map.jumpTo({ center: [options.camera.lng, options.camera.lat], zoom: options.camera.zoom }, { asked: true });
  listen(map, events);

  let state: StyleState = emptyStyleState;
  const applyState = () => {
    for (const [name, value] of Object.entries(state)) map.setGlobalStateProperty(name, value);
  };
  /** Not `isStyleLoaded`, which is false as long as any tile is under way: data must not wait for a basemap. */
  let ready = false;
  // What comes back after a lost context is a new style; its own load brings the state back.
  map.on("webglcontextlost", () => {
    ready = false;
  });
  map.on("style.load", () => {
    ready = true;
    applyState();
  });

  let scheme = options.scheme;
  const lay = (basemap: LaidBasemap | null) => {
    const [style, arrived] = [basemap?.style ?? null, basemap?.arrived ?? true];
    map.setStyle(mapStyle({ geometry, categoryOf, scheme, basemap: style, basemapArrived: arrived }), { diff: true });
  };
  const basemaps = basemapControl({ map, geometry, lay, report: events.onBasemap });

  return {
    moveTo(camera, padding, animate) {
      map.stop();
      const target = { center: [camera.lng, camera.lat] as [number, number], zoom: camera.zoom, padding };
      if (animate) map.easeTo({ ...target, duration: 450 }, { asked: true });
      else map.jumpTo(target, { asked: true });
    },
    zoomBy(levels) {
      map.zoomTo(map.getZoom() + levels, { duration: 250 });
    },
    setState(next) {
      state = next;
      if (ready) applyState();
    },
    setLook(next, basemap) {
      scheme = next;
      basemaps.choose(basemap, scheme);
    },
    resize() {
      map.resize({ asked: true });
    },
    remove() {
      basemaps.stop();
      map.remove();
    },
  };
}

/** The last gate: a style may lead to shifted tiles only by way of a TileJSON. */
function refuseShifted(url: string): undefined {
  const shift = shiftOf(url);
  if (shift) throw BasemapError.shifted(url, shift);
}
