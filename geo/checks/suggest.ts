import { editDistance } from "../../src/core/closest.ts";

/** What may have been meant, else what there is: “perhaps luzhi”, “one of changqiao, yuexi, …”. */
export function suggest(found: string, known: Iterable<string>): string {
  const all = [...known];
  const [near] = all.toSorted((a, b) => editDistance(found, a) - editDistance(found, b));
  if (near !== undefined && editDistance(found, near) <= Math.max(1, found.length / 3)) return `perhaps ${near}`;
  return all.length <= 20 ? `one of ${all.join(", ")}` : `an id that is there, such as ${all.slice(0, 3).join(", ")}`;
}
