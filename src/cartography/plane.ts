import { project } from "../core/camera.ts";
import type { Bbox } from "../core/model.ts";

/**
 * The plane is the sheet on which marks, labels and the static ground are laid out: a rectangle of
 * the Web Mercator square around the district. Positions on it are fractions, so that moving the
 * camera means moving and stretching one box, whatever draws it.
 */
export interface Plane {
  readonly left: number;
  readonly top: number;
  /** In units of the Web Mercator square. */
  readonly width: number;
  readonly height: number;
}

/** Large enough for the names of the neighbours. */
export function planeAround(bbox: Bbox): Plane {
  const box = worldBox(bbox);
  const margin = Math.max(box.width, box.height) * 0.4;
  return {
    left: box.left - margin,
    top: box.top - margin,
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
}

/** A bbox in degrees as a rectangle of the Web Mercator square. */
export function worldBox([west, south, east, north]: Bbox): Plane {
  const a = project([west, north]);
  const b = project([east, south]);
  return { left: a.x, top: a.y, width: b.x - a.x, height: b.y - a.y };
}

/** Where a point of the Web Mercator square lies on the plane, as fractions of its sides. */
export function onPlane(plane: Plane, world: { readonly x: number; readonly y: number }): { x: number; y: number } {
  return { x: (world.x - plane.left) / plane.width, y: (world.y - plane.top) / plane.height };
}

/** Width of the ground's drawing on a grid of its own. */
export const groundWidth = 1200;

export function groundHeight(plane: Plane): number {
  return Math.round((groundWidth * plane.height) / plane.width);
}

/** Of the plane's width, what a length in metres takes at a latitude (degrees). */
export function groundShare(plane: Plane, metres: number, latitude: number): number {
  const circumference = 40_075_016.686 * Math.cos((latitude * Math.PI) / 180);
  return metres / circumference / plane.width;
}
