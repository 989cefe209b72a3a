import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { Column, Value } from "./columns.ts";
import type { AtlasGeometry } from "./geometry.ts";
import type { Atlas, AtlasRecord, Town } from "./model.ts";
import { projectColumns } from "./projectColumns.ts";
import { townColumns } from "./townColumns.ts";

type Properties = { readonly [name: string]: Value };

/** A file of features; `attribution` is what whoever shows it must show. */
export type ExportCollection = FeatureCollection<Geometry | null, Properties> & {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly attribution: string;
};

/** Who must be named wherever the data is shown. */
export const attribution = "© OpenStreetMap contributors (ODbL-1.0); GeoNames (CC-BY-4.0); poi86 (MIT); Wuzhong Atlas";

/**
 * Records as GeoJSON (RFC 7946, WGS-84). The geometry is the ground on which a record lies or may lie: point, line, or
 * the area within its radius. It is null where nothing better than the town is known, and where the map has but a symbol.
 */
export function recordsGeojson(
  records: readonly AtlasRecord[],
  atlas: Atlas,
  geometry: AtlasGeometry,
): ExportCollection {
  return collection(
    "projects",
    atlas,
    records.map((record) => feature(record, projectColumns, recordGeometry(record, geometry), atlas)),
  );
}

/** The towns with their approximate boundaries; null where none is openly known. */
export function townsGeojson(atlas: Atlas, geometry: AtlasGeometry): ExportCollection {
  const byId = new Map(geometry.towns.features.map((each) => [each.properties.id, each.geometry]));
  return collection(
    "towns",
    atlas,
    atlas.towns.map((town) => feature(town, townColumns, byId.get(town.id) ?? null, atlas)),
  );
}

/** See `recordsGeojson`. */
export function recordGeometry({ id, placement }: AtlasRecord, geometry: AtlasGeometry): Geometry | null {
  switch (placement.precision) {
    case "site": {
      const at = placement.anchors[0]?.at;
      return at ? { type: "Point", coordinates: [...at] } : null;
    }
    case "alignment":
    case "candidates":
    case "approximate":
      return geometry.extents.features.find(({ properties }) => properties.id === id)?.geometry ?? null;
    default:
      return null;
  }
}

function feature<Row extends { readonly id: string }>(
  row: Row,
  columns: readonly Column<Row>[],
  geometry: Geometry | null,
  atlas: Atlas,
): Feature<Geometry | null, Properties> {
  const townsById = new Map<string, Town>(atlas.towns.map((town) => [town.id, town]));
  const properties = Object.fromEntries(columns.map(({ name, of }) => [name, of(row, townsById)]));
  return { type: "Feature", id: row.id, properties, geometry };
}

function collection(
  name: string,
  { version }: Atlas,
  features: Feature<Geometry | null, Properties>[],
): ExportCollection {
  return { type: "FeatureCollection", name, version, license: "ODbL-1.0", attribution, features };
}
