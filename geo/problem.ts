/** The families of rules that data may break; also what an `exception` in the data names. */
export const rules = [
  "missing-file",
  "encoding",
  "format",
  "columns",
  "cell",
  "unique",
  "reference",
  "category",
  "totals",
  "citation",
  "related",
  "placement",
  "coordinates",
  "datum",
  "outside-town",
  "outside-district",
  "boundary",
  "label",
  "community",
  "targets",
  "redirects",
  "exception",
] as const;
export type Rule = (typeof rules)[number];

/** Something wrong in the data, told to somebody who sees the file in a spreadsheet or a map editor. */
export interface Problem {
  readonly rule: Rule;
  /** From the project's root, `data/works.csv`. */
  readonly file: string;
  /** As a spreadsheet numbers it: the head is row 1; null for a whole file or a map. */
  readonly row: number | null;
  readonly column: string | null;
  /** Id of a feature in a GeoJSON file, or its place in the list where it has none. */
  readonly feature: string | null;
  /** What is there. */
  readonly found: string;
  /** What would be right. */
  readonly expected: string;
}

/** Where in the data something stands. */
export interface Place {
  readonly file: string;
  readonly row?: number | null;
  readonly column?: string | null;
  readonly feature?: string | null;
}

/** A problem at a place. */
export function problemAt(rule: Rule, place: Place, found: string, expected: string): Problem {
  const { file, row = null, column = null, feature = null } = place;
  return { rule, file, row, column, feature, found, expected };
}

/** One line: place, what is there, what would be right, and the rule's name. */
export function formatProblem({ rule, file, row, column, feature, found, expected }: Problem): string {
  const place = [
    file,
    row === null ? null : `row ${row}`,
    feature === null ? null : `feature ${feature}`,
    column === null ? null : `column ${column}`,
  ].filter((part) => part !== null);
  return `${place.join(", ")}: ${found}; right would be ${expected} [${rule}]`;
}

/** In the order of a reader who goes through the files: file, row, then as they were found. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.row ?? 0) - (b.row ?? 0));
}
