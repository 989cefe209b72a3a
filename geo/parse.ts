import * as v from "valibot";
import type { Files } from "./files.ts";
import { type Place, type Problem, problemAt } from "./problem.ts";
import { readFeatures, readTable } from "./read.ts";
import { type Row, type TableName, tables } from "./schema.ts";

/** A row whose every cell has its type, with the place where it stands. */
export interface Located<T> {
  readonly value: T;
  readonly file: string;
  /** Null for a feature. */
  readonly row: number | null;
  /** Null for a row of a table. */
  readonly feature: string | null;
}

export interface Parsed<T> {
  readonly file: string;
  /** False where the file is missing or unreadable: nothing that refers to it can be judged then. */
  readonly isRead: boolean;
  readonly rows: readonly Located<T>[];
  /** Ids of all rows, of those too that are left out for another fault, so that one fault is named once. */
  readonly ids: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Of one cell only the first fault is named; the next may follow from it. */
const firstFault = { abortPipeEarly: true } as const;

/** A table against its schema: the rows that are right, and everything that is wrong with the others. */
export function parseTable<Name extends TableName>(files: Files, file: string, name: Name): Parsed<Row<Name>> {
  const schema = tables[name];
  const { value: table, problems } = readTable(files, file, Object.keys(schema.entries));
  if (table === null) return { file, isRead: false, rows: [], ids: new Set(), problems };
  const found = [...problems];
  const rows: Located<Row<Name>>[] = [];
  for (const { row, cells } of table.rows.filter(({ isRagged }) => !isRagged)) {
    const { output, issues } = v.safeParse(schema, cells, firstFault);
    if (issues === undefined) rows.push({ value: output as Row<Name>, file, row, feature: null });
    else found.push(...issues.filter(isOfACell(cells)).map((issue) => cellProblem({ file, row }, issue)));
  }
  const ids = new Set(table.rows.flatMap(({ cells }) => cells.id ?? []));
  return { file, isRead: true, rows, ids, problems: found };
}

/** A missing column was named once for the table; it is not named again for each row. */
function isOfACell(cells: Readonly<Record<string, string>>) {
  return (issue: v.BaseIssue<unknown>) => String(issue.path?.[0]?.key) in cells;
}

function cellProblem(place: Place, issue: v.BaseIssue<unknown>): Problem {
  const column = String(issue.path?.[0]?.key);
  return problemAt("cell", { ...place, column }, showInput(issue.input), issue.message);
}

function showInput(input: unknown): string {
  if (input === "") return "nothing";
  const json = JSON.stringify(input) ?? "nothing";
  return json.length > 80 ? `${json.slice(0, 80)}…` : json;
}

/** A GeoJSON file against the schema of its features. */
export function parseFeatures<Output>(
  files: Files,
  file: string,
  schema: v.GenericSchema<unknown, Output>,
): Parsed<Output> {
  const { value: features, problems } = readFeatures(files, file);
  if (features === null) return { file, isRead: false, rows: [], ids: new Set(), problems };
  const found = [...problems];
  const rows: Located<Output>[] = [];
  const names = features.map(featureName);
  features.forEach((content, index) => {
    const feature = names[index] ?? `number ${index + 1}`;
    const { output, issues, success } = v.safeParse(schema, content, firstFault);
    if (success) rows.push({ value: output, file, row: null, feature });
    else found.push(...issues.map((issue) => featureProblem({ file, feature }, issue)));
  });
  return { file, isRead: true, rows, ids: new Set(names), problems: found };
}

function featureName(content: unknown, index: number): string {
  const id = v.safeParse(v.object({ properties: v.object({ id: v.string() }) }), content);
  return id.success ? id.output.properties.id : `number ${index + 1}`;
}

function featureProblem(place: Place, issue: v.BaseIssue<unknown>): Problem {
  const column = v.getDotPath(issue) ?? "";
  return problemAt("cell", { ...place, column }, showInput(issue.input), issue.message);
}
