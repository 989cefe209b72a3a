import type { Text, Town } from "./model.ts";

/** A value of the open data; a list holds ids or names. */
export type Value = string | number | null | readonly string[];

/**
 * A column of the open data. These lists are the one place that says which there are: the files are written from them,
 * the data package describes them, the page about the data prints them. A column is never renamed or moved; new ones
 * come at the end.
 */
export interface Column<Row> {
  readonly name: string;
  /** Of Table Schema; a list is text, joined by semicolons, in CSV and an array in GeoJSON. */
  readonly type: "string" | "integer" | "number" | "list";
  readonly description: Text;
  /** All values it can have, where the list is closed. */
  readonly values?: readonly string[];
  /** Every row has a value. */
  readonly required?: true;
  readonly of: (row: Row, townsById: ReadonlyMap<string, Town>) => Value;
}

/** A description in both languages. */
export function text(zh: string, en: string): Text {
  return { "zh-CN": zh, en };
}
