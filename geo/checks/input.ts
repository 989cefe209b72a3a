import type { Ground } from "../ground.ts";
import type { Data } from "../load.ts";
import type { Located } from "../parse.ts";
import type { Place, Problem } from "../problem.ts";

/** What a rule of the tables looks at. */
export interface CheckInput {
  readonly data: Data;
}

/** What a rule of the ground looks at: rings are sound by then. */
export interface GroundCheckInput extends CheckInput {
  readonly ground: Ground;
}

/** One family of rules: everything that breaks it. */
export type Check = (input: CheckInput) => readonly Problem[];
export type GroundCheck = (input: GroundCheckInput) => readonly Problem[];

/** The place of a row, and in it of a column. */
export function placeOf({ file, row, feature }: Located<unknown>, column: string | null = null): Place {
  return { file, row, feature, column };
}

/** A list for a message. */
export function listed(values: Iterable<string>): string {
  return [...values].join(", ");
}

export function quoted(value: string): string {
  return value === "" ? "nothing" : JSON.stringify(value);
}
