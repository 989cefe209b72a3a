/**
 * A table as it comes out of a published report saved as text: every cell begins a line with a tab, what follows
 * without a tab goes on with the cell, and an empty line ends the row.
 *
 * @returns the rows after the first line that holds the title, head included, up to the first line that can be no
 * part of a table; empty where there is no such title
 */
export function readTabTable(text: string, title: RegExp): readonly (readonly string[])[] {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const start = lines.findLastIndex((line) => title.test(line));
  return start === -1 ? [] : rowsOf(lines.slice(start + 1));
}

function rowsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const line of [...lines, ""]) {
    if (line.startsWith("\t")) row.push(line.trim());
    else if (line.trim() === "") {
      if (row.length > 0) rows.push(row);
      row = [];
    } else if (row.length === 0) break;
    else row.push(`${row.pop() ?? ""}${line.trim()}`);
  }
  return rows;
}
