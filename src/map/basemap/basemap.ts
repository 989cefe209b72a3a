import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { BasemapEntry } from "../../core/basemapConfig.ts";
import type { Shift } from "../../core/shiftedTiles.ts";
import type { Language } from "../../core/vocabulary.ts";

/** What the visitor has chosen to lie beneath the data. */
export interface BasemapRequest {
  readonly entry: BasemapEntry;
  /** Of the labels, where the basemap has a choice. */
  readonly language: Language;
  /** The site's absolute address, to which an entry's address may be relative. */
  readonly site: string;
}

/** A basemap beneath the data, complete once its first tile has come; until then the embedded ground shows through. */
export interface LaidBasemap {
  readonly style: StyleSpecification;
  readonly arrived: boolean;
}

/** Why the embedded ground has come back. */
export type BasemapFailure = "slow" | "refused" | "empty" | "invalid" | "shifted";

export type BasemapState =
  | { readonly status: "embedded" }
  | { readonly status: "loading"; readonly id: string }
  | { readonly status: "shown"; readonly id: string; readonly credit: readonly CreditPart[] }
  | { readonly status: "failed"; readonly id: string; readonly reason: BasemapFailure; readonly shift: Shift | null };

/** A run of an attribution's text. */
export interface CreditPart {
  readonly text: string;
  readonly href: string | null;
}

/** A basemap that cannot be shown, for a reason that can be told. */
export class BasemapError extends Error {
  readonly reason: BasemapFailure;
  readonly shift: Shift | null;

  constructor(reason: BasemapFailure, message: string, shift: Shift | null = null) {
    super(message);
    this.name = "BasemapError";
    this.reason = reason;
    this.shift = shift;
  }

  static shifted(url: string, shift: Shift): BasemapError {
    return new BasemapError("shifted", `${url} leads to tiles in ${shift.datum} (${shift.provider})`, shift);
  }
}
