import type { AtlasRecord } from "../core/model.ts";
import type { Category, Status } from "../core/vocabulary.ts";
import { categoryToken } from "./paint.ts";
import type { Paint, Token } from "./palette.ts";
import { type Pictogram, type PictogramDrawing, pictogramOf, usedPictogram } from "./pictogram.ts";

/** Radius in px of the symbol for `largestArea`; all others follow by the square root of their area. */
export const largestRadius = 27;
const largestArea = 265_300;
/** Below this a pictogram cannot be read; smaller areas are all drawn at this size, and the legend says so. */
export const smallestRadius = 9;
/** Half the side of a work's rounded square. */
export const workRadius = 8.5;

/** Radius in px for an area in m²: the symbol's surface is proportional to the area above `smallestDrawnArea`. */
export function areaRadius(area: number): number {
  return Math.max(smallestRadius, largestRadius * Math.sqrt(area / largestArea));
}

/** m²; what is smaller has the smallest symbol. */
export const smallestDrawnArea = largestArea * (smallestRadius / largestRadius) ** 2;

/** Half the width of a record's symbol in px. */
export function symbolRadius(record: AtlasRecord): number {
  return record.kind === "expropriation" ? areaRadius(record.area) : workRadius;
}

/**
 * A record's symbol as SVG, centred on the origin. Kind by shape (disc, square), category by
 * pictogram and colour, status by form (new solid, carried over a ring): each can be told without colour.
 */
export function symbolSvg(record: AtlasRecord, paint: Paint, draw: PictogramDrawing = usedPictogram): string {
  const pictogram = pictogramOf(record);
  if (record.kind === "work") return workSymbol(record.category, pictogram, paint, draw);
  return discSymbol(areaRadius(record.area), record.category, record.status, pictogram, paint, draw);
}

export function discSymbol(
  radius: number,
  category: Category,
  status: Status,
  pictogram: Pictogram | null,
  paint: Paint,
  draw: PictogramDrawing = usedPictogram,
): string {
  const colour = paint(categoryToken(category));
  const icon = (fill: string) => (pictogram ? draw(pictogram, iconSize(radius), fill) : "");
  if (status === "new") {
    return `<circle r="${r(radius)}" fill="${colour}" stroke="${paint("halo")}" stroke-width="1"/>${icon(paint("panel"))}`;
  }
  return `<circle r="${r(radius - 1.25)}" fill="${paint("panel")}" stroke="${colour}" stroke-width="2.5"/>${icon(colour)}`;
}

export function workSymbol(
  category: Category,
  pictogram: Pictogram | null,
  paint: Paint,
  draw: PictogramDrawing = usedPictogram,
): string {
  const colour = paint(categoryToken(category));
  const soft = paint(`${categoryToken(category)}-soft` as Token);
  const side = workRadius - 0.6;
  const icon = pictogram ? draw(pictogram, 11, colour) : "";
  return `<rect x="${-side}" y="${-side}" width="${side * 2}" height="${side * 2}" rx="3.5" fill="${soft}" stroke="${colour}" stroke-width="1.2"/>${icon}`;
}

/** Pictograms grow with their disc, but slower, so that large discs stay calm. */
function iconSize(radius: number): number {
  return r(Math.max(11, Math.min(20, radius * 0.85 + 3)));
}

function r(value: number): number {
  return Math.round(value * 100) / 100;
}
