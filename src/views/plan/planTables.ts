import type { PlanTables } from "../../core/planTables.ts";
import plan from "../../generated/plan.json";

/** Tables 一 and 二 of the report as the pipeline checked them; here alone the file becomes a type. */
export const planTables = plan as unknown as PlanTables;
