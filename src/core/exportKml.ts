import type { Geometry, Position } from "geojson";
import type { Value } from "./columns.ts";
import { escapeMarkup } from "./escapeMarkup.ts";
import { attribution, recordGeometry } from "./exportGeojson.ts";
import type { AtlasGeometry } from "./geometry.ts";
import type { Atlas, AtlasRecord, Town } from "./model.ts";
import { projectColumns } from "./projectColumns.ts";
import type { Language } from "./vocabulary.ts";

/** Records as KML 2.2; one without a position is a placemark without geometry, as the standard allows. */
export function recordsKml(
  records: readonly AtlasRecord[],
  atlas: Atlas,
  geometry: AtlasGeometry,
  language: Language,
): string {
  const townsById = new Map<string, Town>(atlas.towns.map((town) => [town.id, town]));
  const placemarks = records.map((record) => {
    const data = projectColumns.flatMap(({ name, of }) => dataXml(name, of(record, townsById)));
    const place = recordGeometry(record, geometry);
    return (
      `<Placemark id="${record.id}"><name>${escapeXml(record.name[language])}</name>` +
      `<ExtendedData>${data.join("")}</ExtendedData>${place ? geometryXml(place) : ""}</Placemark>`
    );
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>',
    `<name>${escapeXml(atlas.district.name[language])} ${atlas.year}</name>`,
    `<description>${escapeXml(`${attribution}; ${atlas.version}`)}</description>`,
    ...placemarks,
    "</Document></kml>",
    "",
  ].join("\n");
}

function dataXml(name: string, value: Value): string[] {
  if (value === null) return [];
  const text = typeof value === "object" ? value.join(";") : String(value);
  return [`<Data name="${name}"><value>${escapeXml(text)}</value></Data>`];
}

/** @throws for a geometry that the atlas does not have */
function geometryXml(geometry: Geometry): string {
  switch (geometry.type) {
    case "Point":
      return `<Point><coordinates>${geometry.coordinates.join(",")}</coordinates></Point>`;
    case "LineString":
      return `<LineString><tessellate>1</tessellate>${coordinatesXml(geometry.coordinates)}</LineString>`;
    case "Polygon":
      return `<Polygon>${geometry.coordinates.map(ringXml).join("")}</Polygon>`;
    case "MultiLineString":
      return multiXml(geometry.coordinates.map((coordinates) => ({ type: "LineString", coordinates })));
    case "MultiPolygon":
      return multiXml(geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates })));
    default:
      throw new Error(`no KML for ${geometry.type}`);
  }
}

function multiXml(parts: readonly Geometry[]): string {
  return `<MultiGeometry>${parts.map(geometryXml).join("")}</MultiGeometry>`;
}

function ringXml(ring: readonly Position[], index: number): string {
  const boundary = index === 0 ? "outerBoundaryIs" : "innerBoundaryIs";
  return `<${boundary}><LinearRing>${coordinatesXml(ring)}</LinearRing></${boundary}>`;
}

function coordinatesXml(positions: readonly Position[]): string {
  return `<coordinates>${positions.map((position) => position.join(",")).join(" ")}</coordinates>`;
}

/** Control characters have no place in XML 1.0. */
function escapeXml(text: string): string {
  return escapeMarkup(text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ""));
}
