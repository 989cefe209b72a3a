import { CsvError, parse } from "csv-parse/sync";
import type { Files } from "./files.ts";
import { type Problem, problemAt } from "./problem.ts";

/** A table as it stands in the file: nothing but text. */
export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** As a spreadsheet numbers it: the head is row 1. */
  readonly row: number;
  /** By column; of a ragged row, whose cells are under the wrong heads, the first alone. */
  readonly cells: Readonly<Record<string, string>>;
  /** More or fewer cells than the head has. */
  readonly isRagged: boolean;
}

export interface Read<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
}

/** UTF-8 text of a file, with or without a byte order mark. */
export function readText(files: Files, file: string): Read<string> {
  const bytes = files.read(file);
  if (bytes === null) return failed(problemAt("missing-file", { file }, "no such file", "a file of this name"));
  const encoding = foreignEncoding(bytes);
  if (encoding !== null) {
    return failed(problemAt("encoding", { file }, encoding, "UTF-8 (in a spreadsheet: save as “CSV UTF-8”)"));
  }
  const text = new TextDecoder("utf-8").decode(bytes);
  const damaged = text.split("\n").findIndex((line) => line.includes("\uFFFD"));
  if (damaged === -1) return { value: text, problems: [] };
  const found = `line ${damaged + 1} holds � where a character was lost in an earlier save`;
  return failed(problemAt("encoding", { file }, found, "the character itself, typed anew"));
}

/** What a file is written in if it is not UTF-8; null if it is. */
function foreignEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "UTF-16";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "UTF-16";
  if (decodes(bytes, "utf-8")) return null;
  return decodes(bytes, "gb18030") ? "bytes that are not UTF-8, probably GBK / GB18030" : "bytes that are not UTF-8";
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A CSV table (RFC 4180; BOM and CRLF accepted) with exactly these columns, in any order. */
export function readTable(files: Files, file: string, columns: readonly string[]): Read<Table> {
  const text = readText(files, file);
  if (text.value === null) return { value: null, problems: text.problems };
  try {
    const lines: string[][] = parse(text.value, { bom: true, relax_column_count: true, skip_empty_lines: false });
    return tableOf(file, lines, columns);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return failed(
      problemAt(
        "format",
        { file },
        error.message.replace(/ instead of.*/, ""),
        "a table with quotes closed and doubled inside",
      ),
    );
  }
}

function tableOf(file: string, lines: readonly string[][], columns: readonly string[]): Read<Table> {
  const [head = [], ...body] = lines;
  const names = head.map((name) => name.trim());
  const problems = [...headProblems(file, names, columns)];
  const rows: TableRow[] = [];
  body.forEach((cells, index) => {
    const row = index + 2;
    if (cells.every((cell) => cell.trim() === "")) return;
    const isRagged = cells.length !== names.length;
    if (isRagged) {
      const found = `${cells.length} cells, from ${JSON.stringify(cells[0] ?? "")} on`;
      problems.push(problemAt("columns", { file, row }, found, `${names.length} cells, as the head has`));
    }
    const known = isRagged ? names.slice(0, 1) : names;
    rows.push({ row, isRagged, cells: Object.fromEntries(known.map((name, at) => [name, (cells[at] ?? "").trim()])) });
  });
  return { value: { file, columns: names, rows }, problems };
}

function headProblems(file: string, names: readonly string[], columns: readonly string[]): Problem[] {
  const at = (column: string) => ({ file, row: 1, column });
  const wanted = `one of ${columns.join(", ")}`;
  return [
    ...names
      .filter((name) => !columns.includes(name))
      .map((name) => problemAt("columns", at(name), `a stray column ${JSON.stringify(name)}`, wanted)),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => problemAt("columns", at(name), "the column twice", "each column once")),
    ...columns
      .filter((name) => !names.includes(name))
      .map((name) => problemAt("columns", at(name), "no such column", "this column, even if its cells stay empty")),
  ];
}

/** The features of a GeoJSON file, unchecked but for being a collection. */
export function readFeatures(files: Files, file: string): Read<readonly unknown[]> {
  const text = readText(files, file);
  if (text.value === null) return { value: null, problems: text.problems };
  try {
    const content: unknown = JSON.parse(text.value.replace(/^\uFEFF/, ""));
    if (isCollection(content)) return { value: content.features, problems: [] };
    return failed(problemAt("format", { file }, "no FeatureCollection", "a GeoJSON FeatureCollection (RFC 7946)"));
  } catch (error) {
    return failed(problemAt("format", { file }, String(error), "JSON"));
  }
}

function isCollection(content: unknown): content is { features: unknown[] } {
  return (
    typeof content === "object" &&
    content !== null &&
    "type" in content &&
    content.type === "FeatureCollection" &&
    "features" in content &&
    Array.isArray(content.features)
  );
}

function failed(problem: Problem): { value: null; problems: readonly Problem[] } {
  return { value: null, problems: [problem] };
}
