import type { RecordId, TownId } from "../core/model.ts";
import type { Precision } from "../core/vocabulary.ts";

/**
 * Where every mark and label stands at one zoom: the single answer that the live map, the static
 * map, share images and print draw. It depends on nothing but the atlas, the zoom and the language
 * (not on filters: what is filtered out is dimmed in place), so the same view is always the same picture.
 */
export interface Layout {
  readonly zoom: number;
  readonly marks: readonly Mark[];
  readonly trays: readonly Tray[];
  readonly labels: readonly Label[];
  /** Metro stations, from the zoom on at which they help and do not crowd. */
  readonly stations: readonly Spot[];
}

/** A spot on the ground, with an offset in px on the screen that does not grow with zoom. */
export interface Spot {
  /** Web Mercator unit square, x to the east, y to the south. */
  readonly world: { readonly x: number; readonly y: number };
  readonly dx: number;
  readonly dy: number;
}

/** A record's symbol. A record in several towns or with several candidate sites has several. */
export interface Mark extends Spot {
  readonly key: string;
  readonly id: RecordId;
  /** Half the symbol's width as drawn, px. */
  readonly radius: number;
  /** At which the symbol is drawn; the same for all symbols of a layout, so that sizes stay comparable. */
  readonly scale: number;
  /** The town whose tray holds it; null where the spot is a position of the record's own. */
  readonly town: TownId | null;
  readonly precision: Precision;
}

/** Holds the marks that are known to their town only, so that none of them can be taken for a site. */
export interface Tray extends Spot {
  readonly town: TownId;
  readonly radius: number;
}

export type LabelKind = "town" | "lake" | "outside" | "station";

export interface Label extends Spot {
  readonly kind: LabelKind;
  readonly text: string;
  /** px */
  readonly size: number;
  readonly town: TownId | null;
}
