import type { AtlasGeometry, Extent } from "../src/core/geometry.ts";
import { placedShape } from "./extents.ts";
import { namesOf } from "./facts.ts";
import type { Ground } from "./ground.ts";
import type { Data } from "./load.ts";
import { collect, featureOf, roundPosition } from "./shape.ts";

/** What the map needs. */
export function joinGeometry(data: Data, ground: Ground): AtlasGeometry {
  return {
    district: collect([featureOf(ground.district, { id: data.district.rows[0]?.value.properties.id ?? "" })]),
    lake: collect([featureOf(ground.lake, { id: data.lake.rows[0]?.value.properties.id ?? "" })]),
    towns: collect([...ground.towns].map(([id, area]) => featureOf(area, { id }))),
    townEdges: collect(ground.edges.lines.map((line) => featureOf(line, {}))),
    extents: collect(extents(data, ground)),
    stations: collect(stations(data)),
  };
}

function extents(data: Data, ground: Ground): Extent[] {
  return data.placements.rows
    .map(({ value }) => value)
    .toSorted((a, b) => (a.properties.id < b.properties.id ? -1 : 1))
    .flatMap((placement): Extent[] => {
      const { id, precision } = placement.properties;
      const { extent } = placedShape(placement, ground.district);
      return extent === null ? [] : [featureOf(extent, { id, precision })];
    });
}

function stations(data: Data) {
  return data.places.rows
    .map(({ value }) => value)
    .filter(({ kind }) => kind === "metro-station")
    .map((row) =>
      featureOf(
        { type: "Point" as const, coordinates: [...roundPosition([row.lon, row.lat])] },
        { name: namesOf(row) },
      ),
    );
}
