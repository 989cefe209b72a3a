import { simplify } from "@turf/turf";
import type { Position as Coordinates } from "geojson";
import { merge } from "topojson-client";
import { topology } from "topojson-server";
import type { MultiPolygon as AreaOfArcs, Polygon as PolygonOfArcs, Topology } from "topojson-specification";
import type { TownId } from "../../src/core/model.ts";
import { type Area, collect, featureOf, normalize } from "../shape.ts";
import { metresPerDegree } from "../units.ts";
import type { Cover } from "./cut.ts";
import { shareVertices } from "./shareVertices.ts";
import { withoutSpikes } from "./spikes.ts";

/** Metres by which a thinned edge may leave the one it was. */
export const thinning = 20;

export interface Boundaries {
  readonly district: Area;
  readonly lake: Area;
  readonly towns: ReadonlyMap<TownId, Area>;
}

/** Thins edges once for all areas that share them, so that no gap opens, and puts district and lake together again. */
export function thinnedBoundaries({ towns, waterInside, waterOutside }: Cover, metres = thinning): Boundaries {
  const water = [waterInside, waterOutside];
  const areas = [...towns.values(), ...water.filter((area) => area !== null)];
  const pieces = collect(shareVertices(areas).map((area) => featureOf(withoutSpikes(area), {})));
  const whole = topology({ pieces });
  const thinned: Topology = { ...whole, arcs: whole.arcs.map((arc) => thinArc(arc, metres)) };
  const objects = piecesOf(thinned);
  const inside = objects.slice(0, towns.size + (waterInside === null ? 0 : 1));
  const ids = [...towns.keys()];
  return {
    district: tidy(merge(thinned, inside)),
    lake: tidy(merge(thinned, objects.slice(towns.size))),
    towns: new Map(ids.flatMap((id, index) => pair(id, objects[index], thinned))),
  };
}

type Piece = AreaOfArcs | PolygonOfArcs;

function piecesOf({ objects }: Topology): Piece[] {
  const { pieces } = objects;
  const members = pieces?.type === "GeometryCollection" ? pieces.geometries : [];
  return members.filter((member): member is Piece => member.type === "MultiPolygon" || member.type === "Polygon");
}

function pair(id: TownId, piece: Piece | undefined, whole: Topology): readonly (readonly [TownId, Area])[] {
  if (piece === undefined) return [];
  return [[id, tidy(merge(whole, [piece]))]];
}

function tidy(area: Area): Area {
  return normalize(withoutSpikes(area));
}

/** An edge keeps its ends; a ring of its own keeps enough points to be one. */
function thinArc(arc: Coordinates[], metres: number): Coordinates[] {
  const line = { type: "LineString" as const, coordinates: arc };
  const { coordinates } = simplify(line, { tolerance: metres / metresPerDegree, highQuality: true, mutate: false });
  const isRing = String(arc[0]) === String(arc.at(-1));
  return isRing && coordinates.length < 4 ? arc : coordinates;
}
