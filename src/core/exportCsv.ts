import Papa from "papaparse";
import type { Column } from "./columns.ts";
import type { Atlas, AtlasRecord, Town } from "./model.ts";
import { projectColumns } from "./projectColumns.ts";

/**
 * A text that a spreadsheet would take for a formula: one that begins, after blanks, with = + - @ or their full-width
 * forms, or with a tab or a line end. An apostrophe is set before it, which spreadsheets hide; whoever reads the file
 * by program takes one apostrophe off before these signs. Numbers are never touched.
 */
const formula = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/u;

/** In front of a file, so that spreadsheets read it as UTF-8. */
const byteOrderMark = "\uFEFF";

/** Records as CSV after RFC 4180: UTF-8 with its mark, CRLF, fields quoted where they must be, a row of names first. */
export function recordsCsv(records: readonly AtlasRecord[], atlas: Atlas): string {
  return tableCsv(records, projectColumns, atlas);
}

/** Any rows as CSV. */
export function tableCsv<Row>(rows: readonly Row[], columns: readonly Column<Row>[], atlas: Atlas): string {
  const townsById = new Map<string, Town>(atlas.towns.map((town) => [town.id, town]));
  const data = rows.map((row) =>
    columns.map(({ of }) => {
      const value = of(row, townsById);
      return typeof value === "object" && value !== null ? value.join(";") : value;
    }),
  );
  const fields = columns.map(({ name }) => name);
  const csv = Papa.unparse({ fields, data }, { newline: "\r\n", escapeFormulae: formula });
  return `${byteOrderMark}${csv}\r\n`;
}
