import { addProtocol } from "maplibre-gl";
import { Protocol } from "pmtiles";

/**
 * Teaches MapLibre addresses that begin with `pmtiles://`: archives of which it reads byte ranges. Anew for every
 * choice, because a reader keeps a failed start for ever; with metadata, so that an archive's attribution is known.
 */
export function registerArchives(): void {
  addProtocol("pmtiles", new Protocol({ metadata: true }).tile);
}
