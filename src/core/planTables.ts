import type { Citation, Text } from "./model.ts";

/**
 * What became of a target, by the numbers alone: `not-comparable` where target or result gives none, or they do not
 * measure the same.
 */
export const outcomes = ["met", "missed", "not-comparable"] as const;
export type Outcome = (typeof outcomes)[number];

/** Tables 一 and 二 of the report: the targets of a year and, once it is over, its results. */
export interface PlanTables {
  /** By year, oldest first. */
  readonly tables: readonly PlanTable[];
}

export interface PlanTable {
  readonly year: number;
  /** Groups in the order of the table. */
  readonly groups: readonly Text[];
  readonly rows: readonly TargetRow[];
}

export interface TargetRow {
  /** Row of the table, from 1. */
  readonly row: number;
  readonly group: Text;
  readonly indicator: Text;
  readonly target: Text;
  /** As the report gave it, mostly an estimate (预计); null while the year runs. */
  readonly result: Text | null;
  /** Null where there is no result yet. */
  readonly outcome: Outcome | null;
  /** Why it is not comparable, or what else must be known. */
  readonly note: Text | null;
  readonly citation: Citation;
}
