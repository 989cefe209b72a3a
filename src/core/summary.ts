import type { AtlasRecord, PlanTotals } from "./model.ts";

/** Figures of a list; areas in whole m², so that parts and whole agree exactly. */
export interface Summary {
  readonly count: number;
  readonly expropriations: number;
  readonly works: number;
  readonly area: number;
  readonly newArea: number;
  readonly newCount: number;
  readonly carriedArea: number;
  readonly carriedCount: number;
  /** Of the plan's published area, 0 to 1. */
  readonly share: number;
}

export function summarize(records: readonly AtlasRecord[], totals: PlanTotals): Summary {
  const expropriations = records.filter((record) => record.kind === "expropriation");
  const fresh = expropriations.filter(({ status }) => status === "new");
  const carried = expropriations.filter(({ status }) => status === "carried");
  const area = sumOf(expropriations);
  return {
    count: records.length,
    expropriations: expropriations.length,
    works: records.length - expropriations.length,
    area,
    newArea: sumOf(fresh),
    newCount: fresh.length,
    carriedArea: sumOf(carried),
    carriedCount: carried.length,
    share: area / totals.area,
  };
}

function sumOf(records: readonly { readonly area: number }[]): number {
  return records.reduce((sum, { area }) => sum + area, 0);
}
