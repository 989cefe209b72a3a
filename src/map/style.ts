import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { type GroundLayer, groundLayers } from "../cartography/ground.ts";
import { categoryToken } from "../cartography/paint.ts";
import { palette, type Scheme, type Token } from "../cartography/palette.ts";
import type { AtlasGeometry } from "../core/geometry.ts";
import type { RecordId, TownId } from "../core/model.ts";
import { type Category, categories } from "../core/vocabulary.ts";

/**
 * What changes while the style stays: layers read it by name, so that nothing has to be rebuilt.
 * Extents of records that are not in `visible` are dimmed, not removed.
 */
export interface StyleState {
  readonly visible: readonly RecordId[];
  readonly focused: readonly RecordId[];
  readonly town: TownId | "";
  /** Colour of a town's land, by its id, where towns are shaded by a figure. */
  readonly shade: Readonly<Record<string, string>>;
}

export interface StyleInput {
  readonly geometry: AtlasGeometry;
  readonly categoryOf: (id: RecordId) => Category;
  readonly scheme: Scheme;
  /** Lies beneath the atlas's own layers; null = the embedded ground. */
  readonly basemap: StyleSpecification | null;
  /** false = nothing of the basemap has come yet, so the embedded ground shows through it. */
  readonly basemapArrived?: boolean;
}

/** Prefix of the atlas's own sources and layers, so that they meet no basemap's. */
const own = (id: string) => `atlas-${id}`;

/** The whole style: basemap or embedded ground first, then the other layers of the ground in their order, then the chosen town. */
export function mapStyle(input: StyleInput): StyleSpecification {
  const { basemap, scheme } = input;
  return {
    ...(basemap?.glyphs === undefined ? {} : { glyphs: basemap.glyphs }),
    ...(basemap?.sprite === undefined ? {} : { sprite: basemap.sprite }),
    version: 8,
    sources: { ...basemap?.sources, ...sources(input) },
    layers: [...beneath(input), townShade, ...layersOf(scheme, false), chosenTown(scheme)],
  };
}

function beneath({ basemap, basemapArrived = true, scheme }: StyleInput): LayerSpecification[] {
  if (basemap && basemapArrived) return basemap.layers;
  const background: LayerSpecification = {
    id: own("background"),
    type: "background",
    paint: { "background-color": palette[scheme]["land-outside"] },
  };
  const waiting = basemap?.layers.filter(({ type }) => type !== "background") ?? [];
  return [background, ...layersOf(scheme, true), ...waiting];
}

function sources({ geometry, categoryOf }: StyleInput): Record<string, SourceSpecification> {
  const extents = {
    ...geometry.extents,
    features: geometry.extents.features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, category: categoryOf(feature.properties.id) },
    })),
  };
  const collections = { ...geometry, extents };
  const names = ["district", "lake", "towns", "townEdges", "extents"] as const;
  return Object.fromEntries(
    names.map((name): [string, SourceSpecification] => [
      own(name),
      // Without simplification a line is where the data says it is at every zoom, as in the static map.
      { type: "geojson", data: collections[name], tolerance: 0.2 },
    ]),
  );
}

/** The ground that a basemap draws itself, or the rest. */
function layersOf(scheme: Scheme, base: boolean): LayerSpecification[] {
  return groundLayers
    .filter((layer) => (layer.base ?? false) === base)
    .flatMap((layer) => [...fillLayer(layer, scheme), ...lineLayer(layer, scheme)]);
}

function fillLayer(layer: GroundLayer, scheme: Scheme): LayerSpecification[] {
  if (!layer.fill) return [];
  const { colour, opacity } = layer.fill;
  return [
    {
      id: own(`${layer.id}-fill`),
      type: "fill",
      source: own(layer.source),
      ...precisionFilter(layer),
      paint: {
        "fill-color": colourOf(colour, scheme),
        "fill-opacity": dimmed(layer, opacity, 1.6),
        "fill-antialias": false,
      },
    },
  ];
}

function lineLayer(layer: GroundLayer, scheme: Scheme): LayerSpecification[] {
  if (!layer.line) return [];
  const { colour, width, opacity, dash } = layer.line;
  return [
    {
      id: own(`${layer.id}-line`),
      type: "line",
      source: own(layer.source),
      ...precisionFilter(layer),
      layout: { "line-join": "round", "line-cap": layer.source === "extents" && !dash ? "round" : "butt" },
      paint: {
        "line-color": colourOf(colour, scheme),
        "line-width": layer.source === "extents" ? ["case", isFocused, width * 1.6, width] : width,
        "line-opacity": dimmed(layer, opacity, 1.2),
        // MapLibre counts dashes in line widths, SVG in px.
        ...(dash ? { "line-dasharray": dash.map((length) => length / width) } : {}),
      },
    },
  ];
}

const isVisible: ExpressionSpecification = ["in", ["get", "id"], ["global-state", "visible"]];
const isFocused: ExpressionSpecification = ["in", ["get", "id"], ["global-state", "focused"]];

function dimmed(layer: GroundLayer, opacity: number, lift: number): DataDrivenPropertyValueSpecification<number> {
  if (layer.source !== "extents") return opacity;
  return ["case", isFocused, Math.min(1, opacity * lift), isVisible, opacity, opacity * 0.15];
}

function precisionFilter(layer: GroundLayer): { filter?: ExpressionSpecification } {
  if (!layer.precisions) return {};
  return { filter: ["in", ["get", "precision"], ["literal", [...layer.precisions]]] };
}

function colourOf(colour: Token | "category", scheme: Scheme): DataDrivenPropertyValueSpecification<string> {
  if (colour !== "category") return palette[scheme][colour];
  const pairs = categories.flatMap((category) => [category, palette[scheme][categoryToken(category)]]);
  return ["match", ["get", "category"], ...pairs, palette[scheme]["cat-other"]] as unknown as ExpressionSpecification;
}

const townShade: LayerSpecification = {
  id: own("town-shade"),
  type: "fill",
  source: own("towns"),
  paint: {
    "fill-color": ["to-color", ["coalesce", ["get", ["get", "id"], ["global-state", "shade"]], "rgba(0,0,0,0)"]],
    "fill-antialias": false,
  },
};

function chosenTown(scheme: Scheme): LayerSpecification {
  return {
    id: own("town-chosen"),
    type: "line",
    source: own("towns"),
    layout: { "line-join": "round" },
    paint: {
      "line-color": palette[scheme].accent,
      "line-width": 2.4,
      "line-opacity": ["case", ["==", ["get", "id"], ["global-state", "town"]], 1, 0],
    },
  };
}

/** Defaults of the global state, so that a style is valid before the first state is set. */
export const emptyStyleState: StyleState = { visible: [], focused: [], town: "", shade: {} };
