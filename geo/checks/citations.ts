import type { Data } from "../load.ts";
import type { Located } from "../parse.ts";
import { type Problem, problemAt } from "../problem.ts";
import { type Check, listed, placeOf, quoted } from "./input.ts";

interface Cited {
  readonly source: readonly string[];
  readonly locator_zh: readonly string[];
  readonly locator_en: readonly string[];
}

/** Every row and every position says where it comes from, and where in it. */
export const checkCitations: Check = ({ data }) => {
  const known = data.sources.isRead ? data.sources.ids : null;
  return citedRows(data).flatMap(([located, cited]) => [
    ...sourceProblems(located, cited, known),
    ...locatorProblems(located, "locator_zh", cited.source, cited.locator_zh),
    ...locatorProblems(located, "locator_en", cited.source, cited.locator_en),
  ]);
};

function citedRows(data: Data): readonly (readonly [Located<unknown>, Cited])[] {
  const tables = [
    data.categories,
    data.towns,
    data.expropriations,
    data.works,
    data.plan,
    data.places,
    data.units,
    data.neighbours,
    ...data.targets,
  ];
  return [
    ...tables.flatMap(({ rows }) => rows.map((located) => [located, located.value] as const)),
    ...data.placements.rows.map((located) => [located, located.value.properties] as const),
  ];
}

function sourceProblems(
  located: Located<unknown>,
  { source }: Cited,
  known: ReadonlySet<string> | null,
): readonly Problem[] {
  const place = placeOf(located, "source");
  const expected = `ids of sources.csv: ${listed(known ?? [])}`;
  if (source.length === 0) return [problemAt("citation", place, "nothing", expected)];
  return source
    .filter((id) => known !== null && !known.has(id))
    .map((id) => problemAt("citation", place, `unknown ${quoted(id)}`, expected));
}

function locatorProblems(
  located: Located<unknown>,
  column: string,
  source: readonly string[],
  locators: readonly string[],
): readonly Problem[] {
  if (source.length === locators.length || source.length === 0) return [];
  const found = `${locators.length} locators for ${source.length} sources`;
  return [problemAt("citation", placeOf(located, column), found, "one for each source, with ; between them")];
}
