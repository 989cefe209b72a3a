import type { Category, Kind, Language, Precision, Stage, Status, Subcategory, WorkKind } from "./vocabulary.ts";

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** `e<year>-<row>` or `w<year>-<nn>`; never reused. */
export type RecordId = Branded<"RecordId">;
/** Pinyin slug of a town or subdistrict, `luzhi`. */
export type TownId = Branded<"TownId">;
export type SourceId = Branded<"SourceId">;

/** A text in every language of the atlas; data has both or is refused. */
export type Text = { readonly [L in Language]: string };

/** West, south, east, north in degrees, WGS-84. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];
/** Longitude, latitude in degrees, WGS-84. */
export type Position = readonly [lng: number, lat: number];

export interface Source {
  readonly id: SourceId;
  readonly title: Text;
  readonly publisher: Text;
  /** ISO date of the state used, or null where none is known. */
  readonly date: string | null;
  /** SPDX id or the licence's own name; null = all rights with the publisher, facts only. */
  readonly licence: string | null;
  readonly url: string | null;
}

/** Where a fact stands: the source and the place in it (表四 第3行, 三(五)19, way 449708369). */
export interface Citation {
  readonly source: SourceId;
  readonly locator: Text;
}

/** What is known of where a record is. Geometry is kept apart (`AtlasGeometry.extents`). */
export interface Placement {
  readonly precision: Precision;
  /** Metres; 0 where the geometry itself is the statement. */
  readonly radius: number;
  readonly note: Text | null;
  readonly citations: readonly Citation[];
  /**
   * Where marks stand: one point for a placed record (for a line, the point half-way along it),
   * one per candidate, the label point of each town for `town`/`towns`; empty for `district`.
   */
  readonly anchors: readonly Anchor[];
  /** Of the geometry with its radius, else of the towns; null for `district`. */
  readonly bbox: Bbox | null;
}

export interface Anchor {
  readonly at: Position;
  /** The town whose group the mark joins; null where the anchor is a position of the record's own. */
  readonly town: TownId | null;
}

interface RecordBase {
  readonly id: RecordId;
  readonly kind: Kind;
  readonly year: number;
  readonly name: Text;
  readonly category: Category;
  readonly subcategory: Subcategory | null;
  /** In the order of the towns' statistics codes; empty = known to the district only. */
  readonly towns: readonly TownId[];
  /** Other records that concern the same thing on the ground. */
  readonly related: readonly RecordId[];
  readonly placement: Placement;
  /** Where the record itself stands. */
  readonly citation: Citation;
}

/** A row of the plan's expropriation table. */
export interface Expropriation extends RecordBase {
  readonly kind: "expropriation";
  /** 序号. */
  readonly planRow: number;
  /** 征收面积 in whole m². */
  readonly area: number;
  readonly status: Status;
  /** 项目性质 as printed, `公共事业（医院）`. */
  readonly printedCategory: string;
}

/** A work named in the report's text. Its category is the atlas's own reading. */
export interface Work extends RecordBase {
  readonly kind: "work";
  readonly workKind: WorkKind;
  readonly stage: Stage;
  /** Year that the report gives for the stage, or null. */
  readonly stageYear: number | null;
  /** 一(二) and the like. */
  readonly reportSection: string;
  /** Who says in which town it is, one per town: the report, a published address, or an open map. */
  readonly townsFrom: readonly ("report" | "address" | "map")[];
}

export type AtlasRecord = Expropriation | Work;

export interface Town {
  readonly id: TownId;
  readonly name: Text;
  /** Statistics code, 9 digits. */
  readonly code: string;
  readonly kind: "subdistrict" | "town";
  readonly hasBoundary: boolean;
  readonly note: Text | null;
  /** Inside the polygon, for the label; null without a boundary. */
  readonly labelPoint: Position | null;
  readonly bbox: Bbox | null;
  /** Land area in whole m², on the ellipsoid; null without a boundary. */
  readonly landArea: number | null;
  /** Towns with a common edge. */
  readonly neighbours: readonly TownId[];
  readonly citations: readonly Citation[];
}

export interface NamedPoint {
  readonly name: Text;
  readonly at: Position;
}

/** The published totals against which the rows are checked and shares are given; areas in m². */
export interface PlanTotals {
  readonly year: number;
  readonly rows: number;
  readonly area: number;
  readonly newRows: number;
  readonly newArea: number;
  readonly carriedRows: number;
  readonly carriedArea: number;
}

/** Everything that list, detail and links need; a few kB. Immutable. */
export interface Atlas {
  /** The plan's year. */
  readonly year: number;
  /** ISO date of the newest source; the data's version. */
  readonly version: string;
  readonly district: { readonly name: Text; readonly code: string; readonly bbox: Bbox };
  readonly records: readonly AtlasRecord[];
  /** In the order of their statistics codes. */
  readonly towns: readonly Town[];
  readonly sources: readonly Source[];
  readonly totals: PlanTotals;
  readonly lake: NamedPoint;
  readonly neighbours: readonly NamedPoint[];
}
