import type { Map as MaplibreMap } from "maplibre-gl";
import type { Scheme } from "../../cartography/palette.ts";
import type { AtlasGeometry } from "../../core/geometry.ts";
import { BasemapError, type BasemapRequest, type BasemapState, type LaidBasemap } from "./basemap.ts";
import { basemapStyle } from "./basemapStyle.ts";
import { creditOf } from "./credit.ts";
import { watchTiles } from "./watch.ts";

export interface BasemapHost {
  readonly map: MaplibreMap;
  readonly geometry: AtlasGeometry;
  /** Puts the basemap beneath the data; null = the embedded ground alone. */
  readonly lay: (basemap: LaidBasemap | null) => void;
  readonly report: (state: BasemapState) => void;
}

export interface BasemapControl {
  /** A later choice ends an earlier one, whatever has become of it. */
  choose(request: BasemapRequest | null, scheme: Scheme): void;
  stop(): void;
}

/**
 * Lays a chosen basemap beneath the data and takes it away again when it does not come: the data, which
 * is ours, depends on nobody. The embedded ground shows until the first tile is there.
 */
export function basemapControl(host: BasemapHost): BasemapControl {
  let end = () => {};
  return {
    choose(request, scheme) {
      end();
      if (request) {
        end = attempt(host, request, scheme);
        return;
      }
      end = () => {};
      host.lay(null);
      host.report({ status: "embedded" });
    },
    stop: () => end(),
  };
}

function attempt(host: BasemapHost, request: BasemapRequest, scheme: Scheme): () => void {
  const { map, lay, report, geometry } = host;
  const { id } = request.entry;
  let over = false;
  let unwatch = () => {};
  const fail = (error: unknown) => {
    if (over) return;
    over = true;
    unwatch();
    const { reason, shift } = error instanceof BasemapError ? error : { reason: "refused" as const, shift: null };
    console.warn(`The base map ${id} is not shown.`, error);
    lay(null);
    report({ status: "failed", id, reason, shift });
  };
  const start = async () => {
    const style = await basemapStyle(request, scheme, geometry);
    if (over) return;
    unwatch();
    const sources = Object.keys(style.sources);
    unwatch = watchTiles(map, sources, {
      onArrived: () => {
        lay({ style, arrived: true });
        report({ status: "shown", id, credit: creditOf(map, request.entry, sources) });
      },
      onFailed: fail,
    });
    lay({ style, arrived: false });
    const missing = sources.find((source) => !map.getSource(source));
    if (missing !== undefined) throw new BasemapError("invalid", `MapLibre refuses the style (source "${missing}")`);
  };
  report({ status: "loading", id });
  const timer = setTimeout(() => fail(new BasemapError("slow", "the style did not come in time")), styleTime);
  unwatch = () => clearTimeout(timer);
  start().catch(fail);
  return () => {
    over = true;
    unwatch();
  };
}

/** ms for whatever comes before the first tile is asked for. */
const styleTime = 8000;
