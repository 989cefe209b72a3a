import type { ReportRow } from "./tabTable.ts";

/** Rows to be looked through, and what a person must look at. */
export interface Draft<Row> {
  readonly rows: readonly Row[];
  readonly remarks: readonly Remark[];
}

/** Something that was not understood: copied as printed or left empty, never guessed at. */
export interface Remark {
  /** Line of the report, from 1; null for the report as a whole. */
  readonly line: number | null;
  readonly what: string;
}

/** The remarks on a row, for every saying that is not null. */
export function remarksAt({ line }: ReportRow, sayings: readonly (string | null)[]): readonly Remark[] {
  return sayings.filter((what) => what !== null).map((what) => ({ line, what }));
}

/** What stands in another place than its number says. */
export function orderRemarks(rows: readonly ReportRow[], numberAt: number): readonly Remark[] {
  return rows.flatMap((row, index) => {
    const number = row.cells[numberAt] ?? "";
    const due = index + 1;
    return Number(number) === due ? [] : remarksAt(row, [`row ${number} stands where row ${due} is due`]);
  });
}
