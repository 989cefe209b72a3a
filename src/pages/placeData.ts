import type { AtlasGeometry } from "../core/geometry.ts";
import type { AtlasRecord, Town } from "../core/model.ts";
import type { Language } from "../core/vocabulary.ts";

/**
 * A record as a schema.org Place; null where its position is not known: a mark by its town's name, a symbol and one
 * of several candidates are no positions.
 */
export function recordPlace(record: AtlasRecord, geometry: AtlasGeometry, language: Language): object | null {
  const geo = recordGeo(record, geometry);
  return geo ? { "@type": "Place", name: record.name[language], geo } : null;
}

function recordGeo({ id, placement }: AtlasRecord, geometry: AtlasGeometry): object | null {
  const point = placement.anchors[0]?.at;
  if (!point) return null;
  const coordinates = { "@type": "GeoCoordinates", latitude: point[1], longitude: point[0] };
  switch (placement.precision) {
    case "site":
      return coordinates;
    case "approximate":
      return { "@type": "GeoCircle", geoMidpoint: coordinates, geoRadius: placement.radius };
    case "alignment": {
      const extent = geometry.extents.features.find(({ properties }) => properties.id === id)?.geometry;
      return extent?.type === "LineString" ? { "@type": "GeoShape", line: lineText(extent.coordinates) } : coordinates;
    }
    default:
      return null;
  }
}

/** schema.org writes latitude first. */
function lineText(coordinates: readonly (readonly number[])[]): string {
  return coordinates.map(([lng, lat]) => `${lat},${lng}`).join(" ");
}

/** A town; with the box around it where its boundary is known. */
export function townPlace(town: Town, language: Language): object {
  const place = { "@type": "AdministrativeArea", name: town.name[language], identifier: town.code };
  if (!town.bbox) return place;
  const [west, south, east, north] = town.bbox;
  return { ...place, geo: { "@type": "GeoShape", box: `${south},${west} ${north},${east}` } };
}
