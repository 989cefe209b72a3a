import { breakdown } from "../core/breakdown.ts";
import type { Atlas, AtlasRecord, TownId } from "../core/model.ts";
import type { Shade } from "../core/vocabulary.ts";
import type { Paint, Token } from "./palette.ts";

/** A class of a choropleth: whole numbers, or m²; `to` is the last that belongs to it, null = open. */
export interface ShadeClass {
  readonly token: Token;
  readonly from: number;
  readonly to: number | null;
}

/**
 * Classes that do not depend on what is listed, so that a colour means the same under every filter and next year: numbers
 * double from class to class; areas, which lie decades apart, grow tenfold: below 1, 10 and 100 万㎡, and beyond.
 */
const starts: Readonly<Record<Shade, readonly number[]>> = {
  number: [1, 2, 4, 8],
  area: [1, 10_000, 100_000, 1_000_000],
};

export function shadeClasses(shade: Shade): readonly ShadeClass[] {
  const all = starts[shade];
  return all.map((from, index) => ({
    token: `shade-${index + 1}` as Token,
    from,
    to: all[index + 1] === undefined ? null : (all[index + 1] ?? 0) - 1,
  }));
}

/** Colour of each town's land by what is listed in it; a town with nothing keeps the colour of land. */
export function townShades(
  records: readonly AtlasRecord[],
  shade: Shade | null,
  atlas: Atlas,
  paint: Paint,
): Readonly<Record<TownId, string>> {
  if (shade === null) return {};
  const classes = shadeClasses(shade);
  const rows = breakdown(records, "town", atlas).flatMap(({ value, count, area }) => {
    const figure = shade === "number" ? count : area;
    const found = [...classes].reverse().find(({ from }) => figure >= from);
    return value !== null && found ? [[value, paint(found.token)] as const] : [];
  });
  return Object.fromEntries(rows);
}
