import type { Data } from "../load.ts";
import type { Located, Parsed } from "../parse.ts";
import { type Problem, problemAt } from "../problem.ts";
import { type Check, placeOf, quoted } from "./input.ts";
import { suggest } from "./suggest.ts";

/** Ids that name something elsewhere must name something that is there. */
export const checkReferences: Check = ({ data }) => [
  ...townReferences(data),
  ...recordReferences(data),
  ...data.works.rows.flatMap(townsWithoutWitness),
];

function townReferences({ towns, expropriations, works, places, units }: Data): readonly Problem[] {
  if (!towns.isRead) return [];
  return [
    ...unknown(expropriations, "town", ({ town }) => [town], towns.ids),
    ...unknown(works, "towns", (work) => work.towns, towns.ids),
    ...unknown(places, "town", ({ town }) => [town], towns.ids),
    ...unknown(units, "town", ({ town }) => (town === null ? [] : [town]), towns.ids),
  ];
}

function recordReferences({ expropriations, works, placements }: Data): readonly Problem[] {
  if (!expropriations.isRead || !works.isRead) return [];
  const records = new Set([...expropriations.ids, ...works.ids]);
  return [
    ...unknown(expropriations, "related", ({ related }) => related, records),
    ...unknown(works, "related", ({ related }) => related, records),
    ...unknown(placements, "id", ({ properties }) => [properties.id], records),
  ];
}

function unknown<T>(
  table: Parsed<T>,
  column: string,
  idsOf: (value: T) => readonly string[],
  known: ReadonlySet<string>,
): readonly Problem[] {
  return table.rows.flatMap((located) =>
    idsOf(located.value)
      .filter((id) => !known.has(id))
      .map((id) => problemAt("reference", placeOf(located, column), `unknown ${quoted(id)}`, suggest(id, known))),
  );
}

function townsWithoutWitness(located: Located<{ towns: readonly string[]; towns_from: readonly string[] }>) {
  const { towns, towns_from: from } = located.value;
  if (towns.length === from.length || (from.length === 1 && towns.length > 1)) return [];
  const found = `${from.length} entries for ${towns.length} towns`;
  const expected =
    towns.length === 0 ? "nothing, as no town is given" : "one for all towns, or one for each in their order";
  return [problemAt("reference", placeOf(located, "towns_from"), found, expected)];
}
