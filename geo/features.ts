import * as v from "valibot";
import type { Precision } from "../src/core/vocabulary.ts";
import * as cell from "./cells.ts";
import { rules } from "./problem.ts";

/** Precisions that a placement may state; the other three follow from the towns. */
export const placedPrecisions = [
  "site",
  "alignment",
  "candidates",
  "approximate",
  "schematic",
] as const satisfies readonly Precision[];

const coordinate = v.pipe(v.array(v.number()), v.length(2, "longitude and latitude, nothing else"));
const line = v.pipe(v.array(coordinate), v.minLength(2, "a line of 2 points or more"));
const ring = v.pipe(v.array(coordinate), v.minLength(4, "a ring of 4 points or more"));
const asText = v.nullish(v.string(), "");

/** The features of `data/placements.geojson`. */
export const placementFeature = v.object({
  type: v.literal("Feature", "Feature"),
  properties: v.object({
    id: cell.recordId(/^[ew]\d{4}-\d\d+$/, "e2024-03"),
    precision: cell.oneOf(placedPrecisions),
    radius_m: v.pipe(v.number("metres"), v.minValue(0, "0 metres or more")),
    note_zh: v.pipe(asText, cell.optionalText),
    note_en: v.pipe(asText, cell.optionalText),
    exception: v.pipe(asText, cell.optionalOneOf(rules)),
    exception_zh: v.pipe(asText, cell.optionalText),
    exception_en: v.pipe(asText, cell.optionalText),
    source: v.pipe(asText, cell.list),
    locator_zh: v.pipe(asText, cell.list),
    locator_en: v.pipe(asText, cell.list),
  }),
  geometry: v.variant(
    "type",
    [
      v.object({ type: v.literal("Point"), coordinates: coordinate }),
      v.object({ type: v.literal("MultiPoint"), coordinates: v.pipe(v.array(coordinate), v.minLength(2)) }),
      v.object({ type: v.literal("LineString"), coordinates: line }),
    ],
    "Point, MultiPoint or LineString",
  ),
});
export type PlacementFeature = v.InferOutput<typeof placementFeature>;

/** The features of `geo/boundaries/*.geojson`. */
export const boundaryFeature = v.object({
  type: v.literal("Feature", "Feature"),
  properties: v.object({ id: cell.slug, name_zh: cell.text, name_en: cell.text, code: v.optional(v.string()) }),
  geometry: v.variant(
    "type",
    [
      v.object({ type: v.literal("Polygon"), coordinates: v.array(ring) }),
      v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(v.array(ring)) }),
    ],
    "Polygon or MultiPolygon",
  ),
});
export type BoundaryFeature = v.InferOutput<typeof boundaryFeature>;
