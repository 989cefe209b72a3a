import type { TownId } from "../src/core/model.ts";
import { type TownEdges, townEdges } from "./edges.ts";
import type { BoundaryFeature } from "./features.ts";
import type { Data } from "./load.ts";
import { type Area, normalize } from "./shape.ts";

/** The boundaries in the form that is written: rounded, wound as RFC 7946 asks. */
export interface Ground {
  readonly district: Area;
  readonly lake: Area;
  /** In the order of the towns' statistics codes; a town without a boundary is not in it. */
  readonly towns: ReadonlyMap<TownId, Area>;
  readonly edges: TownEdges;
}

/** The ground; null where a boundary cannot be read, which the checks name. */
export function groundOf({ district, lake, townAreas }: Data): Ground | null {
  if ([district, lake, townAreas].some(({ problems }) => problems.length > 0)) return null;
  const [outline] = district.rows;
  const [water] = lake.rows;
  if (outline === undefined || water === undefined) return null;
  const towns = new Map(
    townAreas.rows
      .map(({ value }) => value)
      .toSorted((a, b) => Number(a.properties.code) - Number(b.properties.code))
      .map((feature) => [feature.properties.id as TownId, areaOf(feature)] as const),
  );
  return { district: areaOf(outline.value), lake: areaOf(water.value), towns, edges: townEdges(towns) };
}

function areaOf({ geometry }: BoundaryFeature): Area {
  return normalize(geometry as Area);
}
