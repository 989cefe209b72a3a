import type { Data } from "../load.ts";
import type { Located } from "../parse.ts";
import { type Problem, problemAt, type Rule } from "../problem.ts";
import { placeOf } from "./input.ts";

/** Rules from which the data may except a position, with a reason. */
export const excusable: readonly Rule[] = ["outside-town", "outside-district", "datum"];

/**
 * Problems less those that the data excepts. An exception that excepts nothing is a problem itself, so that none
 * outlives its reason.
 */
export function excuse(problems: readonly Problem[], data: Data): readonly Problem[] {
  const excepted = exceptionsOf(data);
  const isExcused = (problem: Problem) => excepted.some((exception) => excepts(exception, problem));
  return [
    ...problems.filter((problem) => !isExcused(problem)),
    ...excepted.flatMap((exception) => faultOf(exception, problems)),
  ];
}

interface Exception {
  readonly located: Located<unknown>;
  readonly rule: Rule | null;
  readonly reason: string | null;
}

function exceptionsOf({ places, placements }: Data): readonly Exception[] {
  const all = [
    ...places.rows.map((located) => ({ located, rule: located.value.exception, reason: located.value.exception_zh })),
    ...placements.rows.map((located) => {
      const { exception, exception_zh } = located.value.properties;
      return { located, rule: exception, reason: exception_zh };
    }),
  ];
  return all.filter(({ rule, reason }) => rule !== null || reason !== null);
}

function excepts({ located, rule }: Exception, problem: Problem): boolean {
  const isHere = located.file === problem.file && located.row === problem.row && located.feature === problem.feature;
  return isHere && rule === problem.rule && excusable.includes(problem.rule);
}

function faultOf(exception: Exception, problems: readonly Problem[]): readonly Problem[] {
  const { located, rule, reason } = exception;
  const at = (column: string) => placeOf(located, column);
  const allowed = `one of ${excusable.join(", ")}`;
  if (rule === null) return [problemAt("exception", at("exception"), "nothing, beside a reason", allowed)];
  if (!excusable.includes(rule)) return [problemAt("exception", at("exception"), rule, allowed)];
  if (reason === null) return [problemAt("exception", at("exception_zh"), "nothing", "the reason, in both languages")];
  if (problems.some((problem) => excepts(exception, problem))) return [];
  return [problemAt("exception", at("exception"), `${rule}, a rule that is kept`, "nothing")];
}
