import { geoMercatorRaw } from "d3-geo";
import { aroundAll } from "./bbox.ts";
import type { AtlasRecord, Bbox, Position } from "./model.ts";
import type { Camera } from "./view.ts";

const radians = Math.PI / 180;

/** A position in degrees on the Web Mercator unit square: x from 180° W to 180° E, y from north to south. */
export function project([lng, lat]: Position): { x: number; y: number } {
  const [x, y] = geoMercatorRaw(lng * radians, lat * radians);
  return { x: 0.5 + x / (2 * Math.PI), y: 0.5 - y / (2 * Math.PI) };
}

/** The inverse of `project`. */
export function unproject({ x, y }: { readonly x: number; readonly y: number }): Position {
  const [lng, lat] = geoMercatorRaw.invert?.((x - 0.5) * 2 * Math.PI, (0.5 - y) * 2 * Math.PI) ?? [0, 0];
  return [lng / radians, lat / radians];
}

/** Around everything that has a place; null where nothing has. */
export function boundsOf(records: readonly AtlasRecord[]): Bbox | null {
  return aroundAll(records.flatMap(({ placement }) => (placement.bbox ? [placement.bbox] : [])));
}

interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The camera in which a bbox just fits a frame (px) less its padding (px); centre = middle of what is left. */
export function cameraForBounds(
  [west, south, east, north]: Bbox,
  frame: { readonly width: number; readonly height: number },
  padding: Padding,
  maxZoom: number,
): Camera {
  const a = project([west, north]);
  const b = project([east, south]);
  const width = Math.max(1, frame.width - padding.left - padding.right);
  const height = Math.max(1, frame.height - padding.top - padding.bottom);
  const zoom = Math.min(Math.log2(width / (b.x - a.x) / 512), Math.log2(height / (b.y - a.y) / 512), maxZoom);
  const [lng, lat] = unproject({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  return { zoom, lat, lng };
}
