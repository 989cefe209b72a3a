import { loadGeometry } from "./loadGeometry.ts";
import { hasWebGl } from "./webgl.ts";

/** MapLibre with all that is ours around it, and what it is to draw. */
export function loadLiveMap() {
  return Promise.all([import("../../map/liveMap.ts"), loadGeometry()]);
}

/** Has the live map come while the static one is still being hydrated. What fails here is said when the map starts. */
export function fetchLiveMap(): void {
  if (hasWebGl()) loadLiveMap().catch(() => {});
}
