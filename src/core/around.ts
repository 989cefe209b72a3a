import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { pointToLineDistance } from "@turf/point-to-line-distance";
import { pointToPolygonDistance } from "@turf/point-to-polygon-distance";
import type { Feature, LineString, MultiPolygon, Polygon } from "geojson";
import { distanceBetween } from "./distance.ts";
import type { AtlasGeometry } from "./geometry.ts";
import type { Atlas, AtlasRecord, Position, TownId } from "./model.ts";
import { nearRings, type Place } from "./state.ts";

/** Metres by which an edge between towns may be off. */
export const edgeTolerance = 250;
/** A record near a place. */
export interface RecordAround {
  readonly record: AtlasRecord;
  /** From the place to the nearest point where the record lies or may lie; 0 = within its extent. */
  readonly metres: number;
}

/** What is around a place. */
export interface Around {
  /** The town that holds it first, then those whose edge is so near that it may be theirs. */
  readonly towns: readonly TownId[];
  readonly isInDistrict: boolean;
  /** Records with a ground of their own, by ring, each in the first that reaches it. */
  readonly rings: readonly { readonly metres: number; readonly records: readonly RecordAround[] }[];
  /** Known to one of these towns only: they may be next door. */
  readonly townOnly: readonly AtlasRecord[];
}

/** Answers from the geometry alone, on the device. */
export function around(place: Place, atlas: Atlas, geometry: AtlasGeometry): Around {
  const { at } = place;
  if (at === null) {
    const towns = place.town ? [place.town] : [];
    return { towns, isInDistrict: true, rings: [], townOnly: knownToTown(towns, atlas) };
  }
  const distances = geometry.towns.features
    .map((feature) => ({ id: feature.properties.id, metres: metresInto(at, feature) }))
    .filter(({ metres }) => metres <= edgeTolerance + place.radius)
    .sort((a, b) => a.metres - b.metres);
  const towns = distances.map(({ id }) => id);
  const near = atlas.records
    .map((record) => ({ record, metres: metresTo(at, record, geometry) }))
    .filter(({ metres }) => metres <= nearRings[2])
    .sort((a, b) => a.metres - b.metres);
  return {
    towns,
    isInDistrict: geometry.district.features.some((feature) => booleanPointInPolygon([...at], feature)),
    rings: nearRings.map((metres, index) => ({
      metres,
      records: near.filter(
        (each) => each.metres <= metres && each.metres > (index === 0 ? -1 : (nearRings[index - 1] ?? 0)),
      ),
    })),
    townOnly: knownToTown(towns, atlas),
  };
}

function knownToTown(towns: readonly TownId[], { records }: Atlas): readonly AtlasRecord[] {
  return records.filter(
    ({ placement, towns: own }) =>
      (placement.precision === "town" || placement.precision === "towns") && own.some((id) => towns.includes(id)),
  );
}

/** Metres to an area's edge, negative inside of it. */
function metresInto(at: Position, area: Feature<Polygon | MultiPolygon>): number {
  return pointToPolygonDistance([...at], area, { units: "meters" });
}

/** Metres to the ground of a record; infinite where it has none of its own. */
function metresTo(at: Position, record: AtlasRecord, geometry: AtlasGeometry): number {
  const { precision, anchors } = record.placement;
  if (precision === "site") return Math.min(...anchors.map((anchor) => distanceBetween(at, anchor.at)));
  const extents = geometry.extents.features.filter(({ properties }) => properties.id === record.id);
  return Math.min(...extents.map((extent) => metresToGround(at, extent.geometry)), Number.POSITIVE_INFINITY);
}

function metresToGround(at: Position, ground: AtlasGeometry["extents"]["features"][number]["geometry"]): number {
  switch (ground.type) {
    case "LineString":
      return metresToLine(at, ground);
    case "MultiLineString":
      return Math.min(
        ...ground.coordinates.map((coordinates) => metresToLine(at, { type: "LineString", coordinates })),
      );
    default:
      return Math.max(0, pointToPolygonDistance([...at], ground, { units: "meters" }));
  }
}

function metresToLine(at: Position, line: LineString): number {
  return pointToLineDistance([...at], line, { units: "meters" });
}
