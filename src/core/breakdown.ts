import type { Atlas, AtlasRecord } from "./model.ts";
import { valuesOf } from "./queryKeys.ts";
import { summarize } from "./summary.ts";
import type { Filters } from "./view.ts";

/** What a list can be parted by: the keys of a link whose values are names for more than one record. */
export const dimensions = ["town", "category", "status", "stage"] as const;
export type Dimension = (typeof dimensions)[number];

/** One part of a list; areas in whole m², so that parts and whole agree exactly. */
export interface BreakdownRow<D extends Dimension = Dimension> {
  /** null = known to the district only; occurs for towns alone. */
  readonly value: Filters[D][number] | null;
  readonly count: number;
  readonly area: number;
  readonly newArea: number;
  readonly carriedArea: number;
}

/**
 * A list in parts. A record in several towns counts for each, so that towns may add up to more than the whole; status
 * parts the expropriations, stage the works. Closed lists keep their order and their empty rows; of the towns those
 * with records come, the largest area first, then the most records, then by statistics code, and last what is known to
 * the district only.
 */
export function breakdown<D extends Dimension>(
  records: readonly AtlasRecord[],
  dimension: D,
  atlas: Atlas,
): readonly BreakdownRow<D>[] {
  const rowOf = (value: Filters[D][number] | null): BreakdownRow<D> => {
    const part = records.filter((record) => partsOf(record, dimension).includes(value));
    const { count, area, newArea, carriedArea } = summarize(part, atlas.totals);
    return { value, count, area, newArea, carriedArea };
  };
  const values: readonly Filters[D][number][] = valuesOf(dimension, atlas);
  const rows = values.map(rowOf);
  if (dimension !== "town") return rows;
  const sorted = [...rows].sort((a, b) => b.area - a.area || b.count - a.count);
  return [...sorted, rowOf(null)].filter(({ count }) => count > 0);
}

/** Of what the record is a part; nothing where the dimension does not apply to its kind. */
function partsOf(record: AtlasRecord, dimension: Dimension): readonly (Filters[Dimension][number] | null)[] {
  switch (dimension) {
    case "town":
      return record.towns.length > 0 ? record.towns : [null];
    case "category":
      return [record.category];
    case "status":
      return record.kind === "expropriation" ? [record.status] : [];
    case "stage":
      return record.kind === "work" ? [record.stage] : [];
  }
}
