import type { Ground } from "./ground.ts";
import { type Data, loadProblems } from "./load.ts";
import { type Problem, sortProblems } from "./problem.ts";

/** Everything that is wrong in the data, in the order of the files. */
export function checkData(data: Data, ground: Ground | null): readonly Problem[] {
  return sortProblems([...loadProblems(data)]);
}
