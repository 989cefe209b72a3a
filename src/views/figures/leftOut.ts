import type { Dimension } from "../../core/breakdown.ts";
import type { Kind } from "../../core/vocabulary.ts";

/** The kind that a dimension does not know, so that its records are in no row; null where all are in one. */
export const leftOut: Readonly<Record<Dimension, Kind | null>> = {
  town: null,
  category: null,
  status: "work",
  stage: "expropriation",
};
