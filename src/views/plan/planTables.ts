import type { PlanTables } from "../../core/planTables.ts";

/** The file is the pipeline's; a build without it has a page without the tables. */
const files = import.meta.glob<PlanTables>("../../generated/plan.json", { eager: true, import: "default" });

export const planTables: PlanTables = Object.values(files)[0] ?? { tables: [] };
