import type { Plane } from "../../cartography/plane.ts";
import { unproject } from "../../core/camera.ts";
import type { Bbox, Position } from "../../core/model.ts";

/** Degrees under a point of the window (px): the plane is stretched to the camera, so its box says all. */
export function positionAt(element: HTMLElement | null, plane: Plane, x: number, y: number): Position | null {
  const box = element?.getBoundingClientRect();
  if (!box || box.width === 0) return null;
  return unproject({
    x: plane.left + ((x - box.left) / box.width) * plane.width,
    y: plane.top + ((y - box.top) / box.height) * plane.height,
  });
}

/** What is seen of the map within an element, in degrees. */
export function boundsIn(viewport: HTMLElement | null, element: HTMLElement | null, plane: Plane): Bbox | null {
  if (!viewport) return null;
  const { left, right, top, bottom } = viewport.getBoundingClientRect();
  const [upper, lower] = [positionAt(element, plane, left, top), positionAt(element, plane, right, bottom)];
  return upper && lower ? [upper[0], lower[1], lower[0], upper[1]] : null;
}
