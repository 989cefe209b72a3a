import type { Data } from "../load.ts";
import type { Located } from "../parse.ts";
import { problemAt } from "../problem.ts";
import { type Check, placeOf } from "./input.ts";

/** What is said in one language is said in the other. */
export const checkTexts: Check = ({ data }) =>
  everyRow(data).flatMap(([located, cells]) =>
    Object.keys(cells)
      .filter((column) => column.endsWith("_zh") && `${column.slice(0, -3)}_en` in cells)
      .flatMap((zh) => {
        const en = `${zh.slice(0, -3)}_en`;
        if ((cells[zh] === null) === (cells[en] === null)) return [];
        const column = cells[zh] === null ? zh : en;
        const expected = `the same as in ${column === zh ? en : zh}, in ${column === zh ? "Chinese" : "English"}`;
        return [problemAt("cell", placeOf(located, column), "nothing", expected)];
      }),
  );

function everyRow(data: Data): readonly (readonly [Located<unknown>, Readonly<Record<string, unknown>>])[] {
  const tables = [data.towns, data.expropriations, data.works, data.places, data.units, data.readings, ...data.targets];
  return [
    ...tables.flatMap(({ rows }) => rows.map((located) => [located, located.value] as const)),
    ...data.placements.rows.map((located) => [located, located.value.properties] as const),
  ];
}
