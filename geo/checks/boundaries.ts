import type { Data } from "../load.ts";
import { type Problem, problemAt } from "../problem.ts";
import { type Check, placeOf, quoted } from "./input.ts";
import { suggest } from "./suggest.ts";

/** Layers hold what they should: one district, one lake, a polygon for every town that does not say it has none. */
export const checkBoundaries: Check = ({ data }) => [...layers(data), ...undeclared(data), ...polygons(data)];

function layers({ district, lake, reference }: Data): readonly Problem[] {
  return [district, lake, reference].flatMap(({ file, rows, problems }) =>
    rows.length === 1 || problems.length > 0
      ? []
      : [problemAt("boundary", { file }, `${rows.length} features`, "one feature")],
  );
}

function undeclared({ towns, townAreas }: Data): readonly Problem[] {
  if (!townAreas.isRead) return [];
  return towns.rows.flatMap((located) => {
    const { id, has_boundary: says } = located.value;
    const isDrawn = townAreas.ids.has(id);
    if ((says === "yes") === isDrawn) return [];
    const found = `${says}, though ${townAreas.file} has ${isDrawn ? "a" : "no"} polygon for ${id}`;
    return [problemAt("boundary", placeOf(located, "has_boundary"), found, isDrawn ? "yes" : "no, or a polygon")];
  });
}

/** A polygon is one of a town that is known, under that town's code. */
function polygons({ towns, townAreas }: Data): readonly Problem[] {
  if (!towns.isRead) return [];
  const codes = new Map<string, string>(towns.rows.map(({ value }) => [value.id, value.code]));
  return townAreas.rows.flatMap((located) => {
    const { id, code = "" } = located.value.properties;
    if (!towns.ids.has(id)) {
      return [problemAt("reference", placeOf(located, "id"), `unknown ${quoted(id)}`, suggest(id, towns.ids))];
    }
    const expected = codes.get(id) ?? code;
    if (code === expected) return [];
    return [problemAt("reference", placeOf(located, "code"), quoted(code), `${expected}, as ${towns.file} has it`)];
  });
}
