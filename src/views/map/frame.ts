import { cameraForBounds } from "../../core/camera.ts";
import type { Camera } from "../../core/view.ts";
import { fitMaxZoom, type Target } from "./planeStyle.ts";

/** Size of the free part of the map and what its surroundings cover, px. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly padding: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

export function measureFrame(region: Element, viewport: Element): Frame {
  const outer = region.getBoundingClientRect();
  const inner = viewport.getBoundingClientRect();
  return {
    width: Math.max(1, inner.width),
    height: Math.max(1, inner.height),
    padding: {
      top: inner.top - outer.top,
      right: outer.right - inner.right,
      bottom: outer.bottom - inner.bottom,
      left: inner.left - outer.left,
    },
  };
}

const noPadding = { top: 0, right: 0, bottom: 0, left: 0 };

/** The camera whose centre is the middle of the frame. */
export function cameraFor(target: Target, frame: Frame): Camera {
  if ("camera" in target) return target.camera;
  return cameraForBounds(target.bbox, { width: frame.width, height: frame.height }, noPadding, fitMaxZoom);
}
