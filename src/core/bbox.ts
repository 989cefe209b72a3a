import type { Bbox, Position } from "./model.ts";

/** The smallest bbox around all of them; null around none. None may cross the 180th meridian. */
export function aroundAll(boxes: readonly Bbox[]): Bbox | null {
  if (boxes.length === 0) return null;
  return [
    Math.min(...boxes.map(([west]) => west)),
    Math.min(...boxes.map(([, south]) => south)),
    Math.max(...boxes.map(([, , east]) => east)),
    Math.max(...boxes.map(([, , , north]) => north)),
  ];
}

/** Of a circle around a position, metres. */
export function bboxAround([lng, lat]: Position, radius: number): Bbox {
  const up = radius / 111_320;
  const across = up / Math.cos((lat * Math.PI) / 180);
  return [lng - across, lat - up, lng + across, lat + up];
}
