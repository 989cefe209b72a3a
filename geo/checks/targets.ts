import type { TargetTable } from "../load.ts";
import type { Located } from "../parse.ts";
import { type Problem, problemAt } from "../problem.ts";
import type { Row } from "../schema.ts";
import { outcomeByNumbers } from "../targetNumbers.ts";
import { type Check, placeOf, quoted } from "./input.ts";

/** Targets stand as the report has them; a result has an outcome, and the outcome is what the numbers say. */
export const checkTargets: Check = ({ data }) =>
  data.targets.flatMap((table) => [
    ...orderProblems(table),
    ...groupProblems(table),
    ...table.rows.flatMap(outcomeProblems),
  ]);

/** Only where the count breaks off, not every row after it. */
function orderProblems({ rows, problems }: TargetTable): readonly Problem[] {
  if (problems.length > 0) return [];
  return rows.flatMap((located, index) => {
    const next = (rows[index - 1]?.value.row ?? 0) + 1;
    if (located.value.row === next) return [];
    return [
      problemAt("targets", placeOf(located, "row"), `${located.value.row}`, `${next}, the next row of the table`),
    ];
  });
}

/** A group is spelt one way, and its rows stand together. */
function groupProblems({ rows }: TargetTable): readonly Problem[] {
  const english = new Map<string, string>();
  return rows.flatMap((located, index): Problem[] => {
    const { group_zh: zh, group_en: en } = located.value;
    const first = english.get(zh);
    english.set(zh, first ?? en);
    if (first === undefined) return [];
    if (rows[index - 1]?.value.group_zh !== zh) {
      return [
        problemAt("targets", placeOf(located, "group_zh"), `${quoted(zh)} again`, "the rows of a group together"),
      ];
    }
    return first === en ? [] : [problemAt("targets", placeOf(located, "group_en"), quoted(en), `${first}, as above`)];
  });
}

function outcomeProblems(located: Located<Row<"targets">>): readonly Problem[] {
  const { result_zh: result, outcome, note_zh: note } = located.value;
  const expected = result === null ? null : outcomeByNumbers(located.value.target_zh, result);
  if (expected?.outcome === "not-comparable" || (expected !== null && outcome === "not-comparable")) {
    if (outcome !== "not-comparable") {
      return [
        problemAt("targets", placeOf(located, "outcome"), outcome ?? "nothing", `not-comparable: ${expected.why}`),
      ];
    }
    return note === null
      ? [problemAt("targets", placeOf(located, "note_zh"), "nothing", "why it is not comparable")]
      : [];
  }
  if (outcome === (expected?.outcome ?? null)) return [];
  const right = expected === null ? "nothing, as there is no result" : `${expected.outcome}: ${expected.why}`;
  return [problemAt("targets", placeOf(located, "outcome"), outcome ?? "nothing", right)];
}
