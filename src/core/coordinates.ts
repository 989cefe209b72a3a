import { type ShiftedDatum, toWgs84 } from "./datum.ts";
import type { Position } from "./model.ts";

/** Datums in which coordinates are pasted; which one it is cannot be told from the numbers. */
export const datums = ["WGS-84", "GCJ-02", "BD-09"] as const;
export type Datum = (typeof datums)[number];

/**
 * A position out of a pasted text, in WGS-84: two decimal numbers in either order, with or without marks such as ° N E
 * 北纬. What can only be a longitude is one, whichever comes first. Null where there are not two such numbers.
 */
export function parseCoordinates(text: string, datum: Datum): Position | null {
  const numbers = text.normalize("NFKC").match(/-?\d+(?:\.\d+)?/g) ?? [];
  const [first = Number.NaN, second = Number.NaN] = numbers.map(Number);
  const [lat, lng] = Math.abs(first) > 90 ? [second, first] : [first, second];
  if (numbers.length !== 2 || !(Math.abs(lat) <= 85) || !(Math.abs(lng) <= 180)) return null;
  return datum === "WGS-84" ? [lng, lat] : toWgs84([lng, lat], datum satisfies ShiftedDatum);
}
