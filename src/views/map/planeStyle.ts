import type { CSSProperties } from "react";
import { onPlane, type Plane, worldBox } from "../../cartography/plane.ts";
import { project } from "../../core/camera.ts";
import type { Bbox } from "../../core/model.ts";
import type { Camera } from "../../core/view.ts";

/** What the camera shows: a place at a zoom, or whatever zoom makes a bbox fit. */
export type Target = { readonly camera: Camera } | { readonly bbox: Bbox };

/** A fit never goes nearer than this: beyond, a town's mark would look like an address. */
export const fitMaxZoom = 13.5;

/** Width of the plane in px at a zoom. */
export function planeWidth(plane: Plane, zoom: number): number {
  return plane.width * 512 * 2 ** zoom;
}

export interface PlaneStyle extends CSSProperties {
  readonly "--plane-width": string;
}

/**
 * Size and place of the plane in its viewport, as CSS that needs no script and no measuring: the
 * browser fits the bbox by container units just as the camera does later by arithmetic.
 */
export function planeStyle(plane: Plane, target: Target): PlaneStyle {
  const ratio = plane.width / plane.height;
  const { width, centre } = "camera" in target ? atCamera(plane, target.camera) : fitting(plane, target.bbox, ratio);
  return {
    "--plane-width": width,
    width: "var(--plane-width)",
    height: `calc(var(--plane-width) / ${ratio})`,
    left: `calc(50cqw - var(--plane-width) * ${round(centre.x)})`,
    top: `calc(50cqh - var(--plane-width) / ${ratio} * ${round(centre.y)})`,
  };
}

function atCamera(plane: Plane, camera: Camera) {
  return {
    width: `${planeWidth(plane, camera.zoom).toFixed(2)}px`,
    centre: onPlane(plane, project([camera.lng, camera.lat])),
  };
}

function fitting(plane: Plane, bbox: Bbox, ratio: number) {
  const box = worldBox(bbox);
  const share = { x: box.width / plane.width, y: box.height / plane.height };
  const nearest = planeWidth(plane, fitMaxZoom).toFixed(2);
  return {
    width: `min(${nearest}px, 100cqw / ${share.x.toFixed(6)}, 100cqh * ${(ratio / share.y).toFixed(6)})`,
    centre: onPlane(plane, { x: box.left + box.width / 2, y: box.top + box.height / 2 }),
  };
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
