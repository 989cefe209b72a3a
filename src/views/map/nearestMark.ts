import type { RecordId } from "../../core/model.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The mark at a point of the screen, or the nearest one within `reach` px of its edge: a finger
 * needs not hit an 18 px symbol.
 */
export function nearestMark(plane: Element, point: Point, reach: number): RecordId | null {
  let best: { id: RecordId; distance: number } | null = null;
  for (const mark of plane.querySelectorAll<HTMLElement>("[data-mark]")) {
    const distance = distanceTo(mark, point);
    if (distance <= reach && (!best || distance < best.distance)) {
      best = { id: mark.dataset.record as RecordId, distance };
    }
  }
  return best?.id ?? null;
}

/** px from the mark's edge; negative inside it. */
function distanceTo(mark: HTMLElement, point: Point): number {
  const box = mark.getBoundingClientRect();
  const radius = Number(mark.dataset.radius ?? 0);
  return Math.hypot(box.left + box.width / 2 - point.x, box.top + box.height / 2 - point.y) - radius;
}

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The next mark in the direction of an arrow key: near, and rather ahead than aside. */
export function markInDirection(plane: Element, from: Element, key: string): HTMLElement | null {
  const direction = directions[key];
  if (!direction) return null;
  const here = centreOf(from);
  let best: { mark: HTMLElement; cost: number } | null = null;
  for (const mark of plane.querySelectorAll<HTMLElement>("[data-mark]")) {
    if (mark === from) continue;
    const there = centreOf(mark);
    const ahead = (there.x - here.x) * direction.x + (there.y - here.y) * direction.y;
    const aside = Math.abs((there.x - here.x) * direction.y) + Math.abs((there.y - here.y) * direction.x);
    const cost = ahead + aside * 2;
    if (ahead > 1 && (!best || cost < best.cost)) best = { mark, cost };
  }
  return best?.mark ?? null;
}

function centreOf(element: Element): Point {
  const box = element.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
