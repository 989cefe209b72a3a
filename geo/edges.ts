import type { LineString, MultiLineString } from "geojson";
import { mesh, neighbors } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { TownId } from "../src/core/model.ts";
import { type Area, collect, featureOf, normalize } from "./shape.ts";

interface TownTopology extends Topology {
  objects: { towns: GeometryCollection<{ id: TownId }> };
}

/** What two towns share: they were cut from one coverage, so a common edge has the same vertices on both sides. */
export interface TownEdges {
  /** Every edge between two towns once, stitched to lines. */
  readonly lines: readonly LineString[];
  readonly neighbours: ReadonlyMap<TownId, readonly TownId[]>;
}

/** Finds edges and neighbours of towns given in the order of their codes. */
export function townEdges(areas: ReadonlyMap<TownId, Area>): TownEdges {
  const ids = [...areas.keys()];
  const towns = collect([...areas].map(([id, area]) => featureOf(area, { id })));
  const shared = topology({ towns }) as unknown as TownTopology;
  const { coordinates } = normalize<MultiLineString>(mesh(shared, shared.objects.towns, (a, b) => a !== b));
  const beside = neighbors(shared.objects.towns.geometries).map((indices) =>
    indices.toSorted((a, b) => a - b).flatMap((index) => ids[index] ?? []),
  );
  return {
    lines: coordinates.map((line) => ({ type: "LineString", coordinates: line })),
    neighbours: new Map(ids.map((id, index) => [id, beside[index] ?? []])),
  };
}
