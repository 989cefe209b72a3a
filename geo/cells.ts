import * as v from "valibot";
import type { RecordId } from "../src/core/model.ts";
import { squareMetresPerWan } from "./units.ts";

/** What may stand in a cell; each message completes "right would be …". */

export const text = v.pipe(v.string(), v.nonEmpty("a text"));

export const optionalText = v.pipe(
  v.string(),
  v.transform((cell) => (cell === "" ? null : cell)),
);

/** One of a closed list. */
export function oneOf<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, `one of ${options.join(", ")}`);
}

/** One of a closed list, or nothing. */
export function optionalOneOf<const Options extends readonly string[]>(options: Options) {
  const message = `one of ${options.join(", ")}, or an empty cell`;
  return v.pipe(
    v.union([v.literal(""), v.picklist(options)], message),
    v.transform((cell) => (cell === "" ? null : (cell as Options[number]))),
  );
}

/** Several values in one cell, separated by `;`. */
export const list = v.pipe(
  v.string(),
  v.transform((cell) => (cell === "" ? [] : cell.split(";").map((value) => value.trim()))),
  v.everyItem((value) => value !== "", "values with a single ; between them"),
);

export function matching(pattern: RegExp, message: string) {
  return v.pipe(v.string(), v.regex(pattern, message));
}

/** An id of a table that keeps no pattern of its own. */
export const slug = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id of small letters, digits and hyphens");

/** The id of a record. */
export const recordId = (pattern: RegExp, example: string) =>
  v.pipe(
    matching(pattern, `an id such as ${example}`),
    v.transform((id) => id as RecordId),
  );

export const wholeNumber = v.pipe(
  v.string(),
  v.regex(/^\d+$/, "a whole number"),
  v.transform((cell) => Number(cell)),
);

/** Digits with a point; a comma or blanks between them are refused rather than guessed at. */
export const decimal = v.pipe(
  v.string(),
  v.regex(/^-?\d+(\.\d+)?$/, "a number such as 120.61516"),
  v.transform((cell) => Number(cell)),
);

export const optionalDecimal = v.pipe(
  v.string(),
  v.regex(/^(-?\d+(\.\d+)?)?$/, "a number such as 120.61516, or an empty cell"),
  v.transform((cell) => (cell === "" ? null : Number(cell))),
);

export const year = v.pipe(
  v.string(),
  v.regex(/^(19|20)\d\d$/, "a year such as 2024"),
  v.transform((cell) => Number(cell)),
);

export const optionalYear = v.pipe(
  v.string(),
  v.regex(/^((19|20)\d\d)?$/, "a year such as 2024, or an empty cell"),
  v.transform((cell) => (cell === "" ? null : Number(cell))),
);

export const optionalDate = v.pipe(
  v.string(),
  v.check((cell) => cell === "" || isDate(cell), "a date such as 2024-01-08, or an empty cell"),
  v.transform((cell) => (cell === "" ? null : cell)),
);

export const date = v.pipe(v.string(), v.check(isDate, "a date such as 2024-01-08"));

function isDate(cell: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(cell)) return false;
  const time = new Date(`${cell}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(cell);
}

/**
 * An area in 万㎡ as the plan prints it, kept as whole m². Worked out on the digits, so that no
 * binary fraction gets in: 0.028 is 280, 58.748 is 587480.
 */
export const area = v.pipe(
  v.string(),
  v.regex(/^\d+(\.\d+)?$/, "a positive number in 万㎡, such as 0.028"),
  v.regex(/^\d+(\.\d{0,4}0*)?$/, "at most 4 decimals of 万㎡: the atlas keeps whole m², and 1 m² is 0.0001 万㎡"),
  v.transform(squareMetres),
  v.minValue(1, "an area greater than 0"),
);

function squareMetres(wan: string): number {
  const [whole = "0", fraction = ""] = wan.split(".");
  return Number(whole) * squareMetresPerWan + Number(fraction.padEnd(4, "0").slice(0, 4));
}
