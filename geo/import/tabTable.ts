/** A row of a table, with the line of the report on which it begins, from 1. */
export interface ReportRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * A table as it comes out of a published report saved as text: every cell begins a line with a tab, what follows
 * without a tab goes on with the cell, and an empty line ends the row.
 *
 * @returns the rows after the last line that fits the title, head included, up to the first line that can be no
 * part of a table; null where there is no such title
 */
export function readTabTable(text: string, title: RegExp): readonly ReportRow[] | null {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const start = lines.findLastIndex((line) => title.test(line));
  return start === -1 ? null : rowsOf(lines, start + 1);
}

function rowsOf(lines: readonly string[], start: number): readonly ReportRow[] {
  const rows: ReportRow[] = [];
  let cells: string[] = [];
  let line = 0;
  for (const [index, content] of [...lines, ""].entries()) {
    if (index < start) continue;
    if (content.startsWith("\t")) {
      if (cells.length === 0) line = index + 1;
      cells.push(content.trim());
    } else if (content.trim() === "") {
      if (cells.length > 0) rows.push({ line, cells });
      cells = [];
    } else if (cells.length === 0) break;
    else cells.push(joined(cells.pop() ?? "", content.trim()));
  }
  return rows;
}

/** The two parts of a cell that was broken: Chinese goes on as it is, words in Latin letters need their blank. */
function joined(before: string, after: string): string {
  return /\w$/.test(before) && /^\w/.test(after) ? `${before} ${after}` : `${before}${after}`;
}
