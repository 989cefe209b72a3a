import type { GeoJSONSourceSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { palette } from "../../../src/cartography/palette.ts";
import type { AtlasGeometry } from "../../../src/core/geometry.ts";
import type { Atlas } from "../../../src/core/model.ts";

/** Everything of the geometry that the atlas draws, and a circle for every anchor of every record. */
export function bareStyle(atlas: Atlas, geometry: AtlasGeometry): StyleSpecification {
  const categoryOf = new Map(atlas.records.map(({ id, category }) => [id, category]));
  const extents = geometry.extents.features.map((feature) => ({
    ...feature,
    properties: { ...feature.properties, category: categoryOf.get(feature.properties.id) },
  }));
  const anchors = atlas.records.flatMap(({ id, category, placement }) =>
    placement.anchors.map(({ at }) => ({
      type: "Feature" as const,
      geometry: { type: "Point" as const, coordinates: [...at] },
      properties: { id, category },
    })),
  );
  const colours = palette.light;
  return {
    version: 8,
    sources: {
      lake: source(geometry.lake),
      towns: source(geometry.towns),
      townEdges: source(geometry.townEdges),
      district: source(geometry.district),
      extents: source({ type: "FeatureCollection", features: extents }),
      anchors: source({ type: "FeatureCollection", features: anchors }),
    },
    layers: [
      { id: "background", type: "background", paint: { "background-color": colours["land-outside"] } },
      { id: "towns", type: "fill", source: "towns", paint: { "fill-color": colours.land } },
      { id: "lake", type: "fill", source: "lake", paint: { "fill-color": colours.lake } },
      { id: "edges", type: "line", source: "townEdges", paint: { "line-color": colours["town-line"] } },
      { id: "outline", type: "line", source: "district", paint: { "line-color": colours["district-line"] } },
      { id: "extents", type: "line", source: "extents", paint: { "line-color": colours.accent, "line-width": 2 } },
      { id: "anchors", type: "circle", source: "anchors", paint: { "circle-color": colours.accent } },
    ],
  };
}

function source(data: GeoJSONSourceSpecification["data"]): GeoJSONSourceSpecification {
  return { type: "geojson", data };
}
