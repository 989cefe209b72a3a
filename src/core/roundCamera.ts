import type { Camera, NearPoint } from "./view.ts";

/**
 * The camera as links keep it: no more decimals than half a pixel needs, zoom to a hundredth. Apart from the projection,
 * which reading a link can do without.
 */
export function roundCamera({ zoom, lat, lng }: Camera): Camera {
  const rounded = roundTo(zoom, 2);
  const decimals = decimalsAt(rounded);
  return { zoom: rounded, lat: roundTo(lat, decimals), lng: roundTo(lng, decimals) };
}

/** A place as links keep it: about 100 m, so that no house can be told from it. */
export function roundNear({ lat, lng }: NearPoint): NearPoint {
  return { lat: roundTo(lat, 3), lng: roundTo(lng, 3) };
}

/** Decimals that keep a camera within half a pixel at its zoom. */
function decimalsAt(zoom: number): number {
  let decimals = 0;
  while ((512 * 2 ** zoom) / 360 / 10 ** decimals >= 0.5) decimals++;
  return decimals;
}

/** Without a negative zero, which no text can tell from zero. */
function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor + 0;
}
