import type { Parsed } from "../parse.ts";
import { type Problem, problemAt } from "../problem.ts";
import { type Check, placeOf, quoted } from "./input.ts";

/** What must not occur twice, and ids that must agree with the row they name. */
export const checkUnique: Check = ({ data }) => [
  ...repeated(data.sources, "id", ({ id }) => id),
  ...repeated(data.towns, "id", ({ id }) => id),
  ...repeated(data.towns, "code", ({ code }) => code),
  ...repeated(data.expropriations, "id", ({ id }) => id),
  ...repeated(data.works, "id", ({ id }) => id),
  ...repeated(data.places, "id", ({ id }) => id),
  ...repeated(data.places, "community_code", ({ community_code }) => community_code),
  ...repeated(data.units, "code", ({ code }) => code),
  ...repeated(data.readings, "text", ({ text }) => text),
  ...repeated(data.redirects, "from", ({ from }) => from),
  ...repeated(data.neighbours, "id", ({ id }) => id),
  ...repeated(data.plan, "status", ({ year, status }) => `${year} ${status}`),
  ...repeated(data.categories, "subcategory", ({ category, subcategory }) => `${category} ${subcategory ?? ""}`.trim()),
  ...data.targets.flatMap((table) => repeated(table, "row", ({ row }) => String(row))),
  ...repeated(data.placements, "id", ({ properties }) => properties.id),
  ...repeated(data.townAreas, "id", ({ properties }) => properties.id),
  ...rowsInIds(data.expropriations),
  ...data.works.rows.flatMap((located) =>
    located.value.towns
      .filter((town, index, towns) => towns.indexOf(town) !== index)
      .map((town) => problemAt("unique", placeOf(located, "towns"), `${quoted(town)} again`, "each town once")),
  ),
];

/** Every row whose key an earlier one has; an empty key may repeat. */
function repeated<T>(table: Parsed<T>, column: string, keyOf: (value: T) => string): readonly Problem[] {
  const first = new Map<string, string>();
  return table.rows.flatMap((located) => {
    const key = keyOf(located.value);
    const before = first.get(key);
    if (key === "") return [];
    first.set(key, before ?? (located.row === null ? "an earlier feature" : `row ${located.row}`));
    if (before === undefined) return [];
    const expected = "each only once; another thing has another id";
    return [problemAt("unique", placeOf(located, column), `${quoted(key)} again, after ${before}`, expected)];
  });
}

/** The number in an expropriation's id is its row in the plan. */
function rowsInIds(table: Parsed<{ id: string; plan_row: number }>): readonly Problem[] {
  return table.rows.flatMap((located) => {
    const { id, plan_row: row } = located.value;
    const expected = `e${id.slice(1, 5)}-${String(row).padStart(2, "0")}`;
    if (id === expected) return [];
    return [problemAt("unique", placeOf(located, "id"), `${quoted(id)} for row ${row} of the plan`, expected)];
  });
}
