import type { FilterSpecification, LayerSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { type Flavor, layers, namedFlavor } from "@protomaps/basemaps";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { palette, type Scheme } from "../../cartography/palette.ts";
import type { AtlasGeometry } from "../../core/geometry.ts";
import type { Language } from "../../core/vocabulary.ts";

export interface ProtomapsInput {
  /** Absolute address of the archive. */
  readonly url: string;
  readonly scheme: Scheme;
  readonly language: Language;
  /** Names inside district and lake are the atlas's own, and must not stand there twice. */
  readonly geometry: Pick<AtlasGeometry, "district" | "lake">;
}

const labelLanguage: Record<Language, string> = { "zh-CN": "zh-Hans", en: "en" };

/** Symbols that need a sprite, which is not hosted, or that would compete with the data. */
const leftOut: readonly string[] = ["roads_shields", "roads_oneway", "pois", "address_label"];

/** The Protomaps style in the atlas's colours, without sprite and glyphs: text is drawn by the device's own fonts. */
export function protomapsStyle(input: ProtomapsInput): StyleSpecification {
  const { url, scheme, language, geometry } = input;
  const source = "protomaps";
  return {
    version: 8,
    sources: { [source]: { type: "vector", url: `pmtiles://${url}` } },
    layers: layers(source, flavor(scheme), { lang: labelLanguage[language] })
      .filter(({ id }) => !leftOut.includes(id))
      .map((layer) => withoutOwnNames(withoutIcon(layer), geometry)),
  };
}

/** Protomaps' flavour of the scheme, with the land and water the embedded ground has. */
function flavor(scheme: Scheme): Flavor {
  const colours = palette[scheme];
  return {
    ...namedFlavor(scheme),
    background: colours["land-outside"],
    earth: colours.land,
    water: colours.lake,
    ocean_label: colours["label-lake"],
    city_label: colours["label-town"],
    city_label_halo: colours.halo,
    subplace_label: colours["label-outside"],
    subplace_label_halo: colours.halo,
  };
}

function withoutIcon(layer: LayerSpecification): LayerSpecification {
  if (layer.type !== "symbol" || layer.layout?.["icon-image"] === undefined) return layer;
  const layout = Object.entries(layer.layout).filter(([name]) => !name.startsWith("icon-"));
  return { ...layer, layout: Object.fromEntries(layout) };
}

function withoutOwnNames(
  layer: LayerSpecification,
  { district, lake }: ProtomapsInput["geometry"],
): LayerSpecification {
  if (layer.type !== "symbol") return layer;
  if (layer.id === "places_locality") {
    const isTown: FilterSpecification = ["in", ["get", "kind_detail"], ["literal", ["city", "town"]]];
    const isOwn: FilterSpecification = ["all", isTown, ["within", within(district)]];
    return { ...layer, filter: ["all", ["==", ["get", "kind"], "locality"], ["!", isOwn]] };
  }
  if (layer.id === "water_label_lakes") {
    const kinds: FilterSpecification = ["in", ["get", "kind"], ["literal", ["lake", "water"]]];
    return { ...layer, filter: ["all", kinds, ["!", ["within", within(lake)]]] };
  }
  return layer;
}

function within({ features }: FeatureCollection<Polygon | MultiPolygon>): MultiPolygon {
  const coordinates = features.flatMap(({ geometry }) =>
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
  );
  return { type: "MultiPolygon", coordinates };
}
