import { type Category, categories } from "../core/vocabulary.ts";
import { textWidth } from "./labels.ts";
import { categoryToken } from "./paint.ts";
import type { Paint } from "./palette.ts";
import { categoryPictogram } from "./pictogram.ts";
import { outlinedPictogram } from "./pictogramOutline.ts";
import { discSymbol, workSymbol } from "./symbol.ts";

export interface LegendWords {
  readonly newDisc: string;
  readonly carriedRing: string;
  readonly work: string;
  readonly category: Readonly<Record<Category, string>>;
  readonly approximate: string;
  readonly candidates: string;
  readonly town: string;
}

const size = 12;
const row = 22;

/**
 * What the symbols of a map mean, in rows of a width in px, for a sheet without script. Origin at the top left.
 *
 * @param numbered the marks hold numbers, so that their colours alone tell the categories
 * @returns the drawing and the px that it is high
 */
export function legendSvg(
  words: LegendWords,
  width: number,
  paint: Paint,
  numbered = false,
): { svg: string; height: number } {
  const badge = (sign: string) =>
    `<circle r="5" fill="${paint("panel-raised")}" stroke="${paint("ink-2")}" stroke-width=".8"/><text y="3" text-anchor="middle" font-size="8.5" font-weight="700" fill="${paint("ink")}">${sign}</text>`;
  const entries: readonly (readonly [drawing: string, text: string])[] = [
    [discSymbol(7.5, "other", "new", null, paint, outlinedPictogram), words.newDisc],
    [discSymbol(7.5, "other", "carried", null, paint, outlinedPictogram), words.carriedRing],
    [workSymbol("other", null, paint, outlinedPictogram), words.work],
    ...categories.map(
      (category) =>
        [
          numbered
            ? workSymbol(category, null, paint, outlinedPictogram)
            : outlinedPictogram(categoryPictogram[category], 14, paint(categoryToken(category))),
          words.category[category],
        ] as const,
    ),
    [badge("≈"), words.approximate],
    [badge("?"), words.candidates],
    [`<circle r="8" fill="${paint("tray")}" stroke="${paint("tray-line")}" stroke-dasharray="2 2.5"/>`, words.town],
  ];
  let [x, y] = [0, row / 2];
  const drawn = entries.map(([drawing, text]) => {
    const room = 24 + textWidth(text, size) + 14;
    if (x > 0 && x + room > width) [x, y] = [0, y + row];
    const svg = `<g transform="translate(${Math.round(x + 9)} ${y})">${drawing}<text x="15" y="4" font-size="${size}" fill="${paint("ink-2")}">${text}</text></g>`;
    x += room;
    return svg;
  });
  return { svg: drawn.join(""), height: y + row / 2 };
}
