import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Point, Polygon } from "geojson";
import type { RecordId, TownId } from "./model.ts";
import type { Precision } from "./vocabulary.ts";

/** Where things are; what the map needs. RFC 7946, WGS-84, 5 decimals. Loaded apart from the records. */
export interface AtlasGeometry {
  readonly district: FeatureCollection<Polygon | MultiPolygon, { readonly id: string }>;
  readonly lake: FeatureCollection<Polygon | MultiPolygon, { readonly id: string }>;
  readonly towns: FeatureCollection<Polygon | MultiPolygon, { readonly id: TownId }>;
  /** Edges between towns, each once, without the district's own outline. */
  readonly townEdges: FeatureCollection<LineString | MultiLineString, Record<string, never>>;
  readonly extents: FeatureCollection<Extent["geometry"], ExtentProperties>;
  readonly stations: FeatureCollection<Point, { readonly name: { "zh-CN": string; en: string } }>;
}

export interface ExtentProperties {
  readonly id: RecordId;
  readonly precision: Precision;
}

/**
 * The ground a placed record may lie on: the line of an alignment or of a schematic symbol (cut to
 * the district), the polygon of an approximate circle or corridor and of each candidate's circle.
 * A site has none: its mark is the statement.
 */
export type Extent = Feature<LineString | MultiLineString | Polygon | MultiPolygon, ExtentProperties>;
