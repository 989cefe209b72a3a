import { packEnclose, packSiblings } from "d3-hierarchy";

interface Packable {
  readonly key: string;
  readonly radius: number;
}

/** px between two symbols of a tray, and between a symbol and the tray's edge. */
const gap = 2;
const margin = 3.5;

/**
 * Packs symbols without overlap around the centre of a tray, the largest in the middle.
 * Offsets are px from the tray's centre; the order is fixed by size and then by key.
 */
export function packGroup<T extends Packable>(group: readonly T[]): { radius: number; members: (T & Offset)[] } {
  const circles = [...group]
    .sort((a, b) => b.radius - a.radius || (a.key < b.key ? -1 : 1))
    .map((item) => ({ item, r: item.radius + gap / 2, x: 0, y: 0 }));
  packSiblings(circles);
  const hull = packEnclose(circles);
  return {
    radius: hull.r + margin - gap / 2,
    members: circles.map(({ item, x, y }) => ({ ...item, dx: x - hull.x, dy: y - hull.y })),
  };
}

interface Offset {
  readonly dx: number;
  readonly dy: number;
}
