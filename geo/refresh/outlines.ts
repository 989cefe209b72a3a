import type { Feature, Geometry } from "geojson";
import osmtogeojson from "osmtogeojson";
import type { TownId } from "../../src/core/model.ts";
import { type Area, normalize } from "../shape.ts";
import { type Answer, districtRelation, lakeRelation } from "./overpass.ts";

/** Outlines as OpenStreetMap has them, rounded, not yet cut to one another. */
export interface Outlines {
  readonly district: Area;
  readonly lake: Area;
  readonly towns: ReadonlyMap<TownId, Area>;
  /** Towns that OpenStreetMap has under none of these names. */
  readonly missing: readonly TownId[];
}

export interface NamedTown {
  readonly id: TownId;
  readonly name_zh: string;
}

/**
 * Finds district and lake by relation, towns by their Chinese name, which is all that the two have in common.
 *
 * @throws where district or lake is not a closed outline
 */
export function outlinesOf(answer: Answer, towns: readonly NamedTown[]): Outlines {
  const { features } = osmtogeojson(answer, { flatProperties: true });
  const found = new Map(
    towns.flatMap(({ id, name_zh }) => {
      const area = areaOf(features.find(({ properties }) => isTown(properties) && properties.name === name_zh));
      return area === null ? [] : [[id, area] as const];
    }),
  );
  return {
    district: relation(features, districtRelation),
    lake: relation(features, lakeRelation),
    towns: found,
    missing: towns.map(({ id }) => id).filter((id) => !found.has(id)),
  };
}

type Found = Feature<Geometry, Readonly<Record<string, string>>>;

function isTown(tags: Readonly<Record<string, string>>): boolean {
  return tags.boundary === "administrative" && tags.admin_level === "8";
}

function relation(features: readonly Found[], id: number): Area {
  const area = areaOf(features.find((feature) => feature.id === `relation/${id}`));
  if (area === null) throw new Error(`Relation ${id} is not in the answer as a closed outline`);
  return area;
}

function areaOf(feature: Found | undefined): Area | null {
  const geometry = feature?.geometry;
  return geometry?.type === "Polygon" || geometry?.type === "MultiPolygon" ? normalize(geometry) : null;
}
