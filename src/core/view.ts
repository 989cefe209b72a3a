import type { RecordId, TownId } from "./model.ts";
import type { Category, Kind, Language, Shade, Sort, Stage, Status, Subcategory } from "./vocabulary.ts";

/** What the visitor looks at; everything an address can say, and nothing else. */
export interface View {
  readonly language: Language;
  readonly page: Page;
  readonly filters: Filters;
  readonly sort: Sort;
  /** null = fit what is shown. */
  readonly camera: Camera | null;
  /** The figure by which towns are shaded. */
  readonly shade: Shade | null;
  /** A place around which the sender of a link looked, to about 100 m; what a visitor looks around is no part of it. */
  readonly near: NearPoint | null;
  readonly embed: boolean;
}

export type Page =
  | { readonly type: "explore" }
  | { readonly type: "record"; readonly id: RecordId }
  | { readonly type: "town"; readonly id: TownId }
  | { readonly type: "plan" }
  | { readonly type: "about" }
  /** `path` is the part after base and language, as it was asked for. */
  | { readonly type: "not-found"; readonly path: string };

/** Values of one key are alternatives, keys narrow each other; an empty list does not narrow. */
export interface Filters {
  readonly kind: readonly Kind[];
  readonly category: readonly Category[];
  readonly sub: readonly Subcategory[];
  readonly status: readonly Status[];
  readonly stage: readonly Stage[];
  readonly town: readonly TownId[];
  readonly area: AreaRange | null;
  readonly q: string;
}

/** Whole m², both ends included; null = open. */
export interface AreaRange {
  readonly min: number | null;
  readonly max: number | null;
}

/** Web Mercator zoom (512 px tiles), degrees WGS-84, rounded as the address gives them. */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

/** Degrees WGS-84, three decimals. */
export interface NearPoint {
  readonly lat: number;
  readonly lng: number;
}

export const noFilters: Filters = {
  kind: [],
  category: [],
  sub: [],
  status: [],
  stage: [],
  town: [],
  area: null,
  q: "",
};

/** A page as it is without any choice. */
export function plainView(page: Page, language: Language): View {
  return { language, page, filters: noFilters, sort: "plan", camera: null, shade: null, near: null, embed: false };
}

/** A part of an address that was not understood; the rest still applies. */
export interface LinkProblem {
  /** As it stood in the address: `status=foo`. */
  readonly part: string;
  /** `overruled`: understood, but another part of the address, which counts, says otherwise. */
  readonly reason: "unknown-value" | "malformed" | "overruled";
}
