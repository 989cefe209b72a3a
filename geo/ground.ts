import type { TownId } from "../src/core/model.ts";
import { type TownEdges, townEdges } from "./edges.ts";
import type { Data } from "./load.ts";
import type { BoundaryFeature } from "./schema.ts";
import { type Area, normalize } from "./shape.ts";

/** The boundaries in the form that is written: rounded, wound as RFC 7946 asks. */
export interface Ground {
  readonly district: Area;
  readonly lake: Area;
  /** In the order of the towns' statistics codes; a town without a boundary is not in it. */
  readonly towns: ReadonlyMap<TownId, Area>;
  readonly edges: TownEdges;
}

/** The ground, or null where a boundary is missing altogether (which the checks name). */
export function groundOf(data: Data): Ground | null {
  const district = data.district.rows[0]?.value;
  const lake = data.lake.rows[0]?.value;
  if (district === undefined || lake === undefined) return null;
  const areas = new Map(data.townAreas.rows.map(({ value }) => [value.properties.id, areaOf(value)]));
  const ordered = data.towns.rows.map(({ value }) => value).toSorted((a, b) => Number(a.code) - Number(b.code));
  const towns = new Map(
    ordered.flatMap(({ id }) => {
      const area = areas.get(id);
      return area === undefined ? [] : [[id, area] as const];
    }),
  );
  return { district: areaOf(district), lake: areaOf(lake), towns, edges: townEdges(towns) };
}

function areaOf({ geometry }: BoundaryFeature): Area {
  return normalize(geometry as Area);
}
