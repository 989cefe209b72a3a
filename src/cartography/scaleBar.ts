import type { Camera } from "../core/view.ts";

/** Metres around the equator of Web Mercator's sphere. */
const equator = 2 * Math.PI * 6_378_137;

/** Metres on the ground in one px at the middle of a camera's picture. */
export function metresPerPixel({ zoom, lat }: Camera): number {
  return (equator * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** zoom);
}

export interface ScaleBar {
  /** 1, 2 or 5 times a power of ten. */
  readonly metres: number;
  /** px */
  readonly width: number;
}

/** The longest round distance that is no longer than a width in px. */
export function scaleBar(camera: Camera, maxWidth: number): ScaleBar {
  const perPixel = metresPerPixel(camera);
  const longest = perPixel * maxWidth;
  const power = 10 ** Math.floor(Math.log10(longest));
  const metres = power * ([5, 2].find((step) => step * power <= longest) ?? 1);
  return { metres, width: metres / perPixel };
}
