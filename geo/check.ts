import { checkBoundaries } from "./checks/boundaries.ts";
import { checkCategories } from "./checks/category.ts";
import { checkCitations } from "./checks/citations.ts";
import { checkCommunities } from "./checks/communities.ts";
import { checkCoverage } from "./checks/coverage.ts";
import { checkDatum } from "./checks/datum.ts";
import { excuse } from "./checks/exceptions.ts";
import type { Check, GroundCheck } from "./checks/input.ts";
import { checkLabels } from "./checks/labels.ts";
import { checkPlacements } from "./checks/placement.ts";
import { checkRedirects } from "./checks/redirects.ts";
import { checkReferences } from "./checks/references.ts";
import { checkRelated } from "./checks/related.ts";
import { checkRings } from "./checks/rings.ts";
import { checkTargets } from "./checks/targets.ts";
import { checkTexts } from "./checks/texts.ts";
import { checkTotals } from "./checks/totals.ts";
import { checkUnique } from "./checks/unique.ts";
import { checkWhere } from "./checks/where.ts";
import { groundOf } from "./ground.ts";
import { type Data, loadProblems } from "./load.ts";
import { type Problem, sortProblems } from "./problem.ts";

/** Rules of the tables alone. */
const tableRules: readonly Check[] = [
  checkUnique,
  checkReferences,
  checkCategories,
  checkTotals,
  checkCitations,
  checkRelated,
  checkTexts,
  checkPlacements,
  checkCommunities,
  checkTargets,
  checkRedirects,
  checkBoundaries,
];

/** Rules of the ground; they mean nothing on rings that are broken. */
const groundRules: readonly GroundCheck[] = [checkWhere, checkDatum, checkCoverage, checkLabels];

/** Everything that is wrong in the data, in the order of the files. */
export function checkData(data: Data): readonly Problem[] {
  const rings = checkRings({ data });
  const tables = [...checkTables(data), ...rings];
  const ground = rings.length === 0 ? groundOf(data) : null;
  if (ground === null) return sortProblems(tables);
  return sortProblems(excuse([...tables, ...groundRules.flatMap((check) => check({ data, ground }))], data));
}

/** The quick part: reading, schema, and the rules that need no geometry. */
export function checkTables(data: Data): readonly Problem[] {
  return sortProblems([...loadProblems(data), ...tableRules.flatMap((check) => check({ data }))]);
}
