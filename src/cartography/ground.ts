import type { AtlasGeometry } from "../core/geometry.ts";
import type { Precision } from "../core/vocabulary.ts";
import type { Token } from "./palette.ts";

/**
 * What lies beneath the marks, bottom first. The live map turns the list into MapLibre layers, the
 * static map into SVG paths, the legend into entries; so that none of the three can drift.
 */
export interface GroundLayer {
  readonly id: string;
  readonly source: Exclude<keyof AtlasGeometry, "stations">;
  /** Extents only: the precisions drawn by this layer. */
  readonly precisions?: readonly Precision[];
  readonly fill?: { readonly colour: Token | "category"; readonly opacity: number };
  readonly line?: {
    readonly colour: Token | "category";
    /** px */
    readonly width: number;
    readonly opacity: number;
    /** px drawn, px left out. */
    readonly dash?: readonly [number, number];
  };
  /** Left out where another map lies beneath that draws the same. */
  readonly base?: true;
}

export const groundLayers: readonly GroundLayer[] = [
  { id: "land", source: "district", fill: { colour: "land", opacity: 1 }, base: true },
  {
    id: "lake",
    source: "lake",
    fill: { colour: "lake", opacity: 1 },
    line: { colour: "lake-line", width: 0.8, opacity: 1 },
    base: true,
  },
  { id: "town-edges", source: "townEdges", line: { colour: "town-line", width: 0.9, opacity: 1, dash: [4, 2.5] } },
  { id: "district-edge", source: "district", line: { colour: "district-line", width: 1.4, opacity: 0.75 } },
  {
    id: "extent-approximate",
    source: "extents",
    precisions: ["approximate"],
    fill: { colour: "category", opacity: 0.14 },
    line: { colour: "category", width: 1, opacity: 0.75, dash: [1.5, 2.5] },
  },
  {
    id: "extent-candidates",
    source: "extents",
    precisions: ["candidates"],
    fill: { colour: "category", opacity: 0.1 },
    line: { colour: "category", width: 1, opacity: 0.75, dash: [4, 3] },
  },
  {
    id: "extent-schematic",
    source: "extents",
    precisions: ["schematic"],
    line: { colour: "category", width: 2.2, opacity: 0.8, dash: [7, 5] },
  },
  {
    id: "extent-alignment",
    source: "extents",
    precisions: ["alignment"],
    line: { colour: "category", width: 4, opacity: 0.9 },
  },
];
