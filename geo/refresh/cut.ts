import {
  area as areaOf,
  difference,
  featureCollection,
  intersect,
  pointOnFeature,
  pointToPolygonDistance,
  union,
} from "@turf/turf";
import type { TownId } from "../../src/core/model.ts";
import { type Area, featureOf, normalize, polygonsOf } from "../shape.ts";
import type { Outlines } from "./outlines.ts";

/** What covers district and lake, once, without gap: land by town, water in the district and beyond it. */
export interface Cover {
  readonly towns: ReadonlyMap<TownId, Area>;
  readonly waterInside: Area | null;
  readonly waterOutside: Area | null;
  /** Land that lay in no outline and went to the nearest town. */
  readonly given: readonly { readonly town: TownId; readonly squareMetres: number }[];
}

/**
 * Cuts outlines to one cover. A town that OpenStreetMap does not have keeps the outline it had, less what others take;
 * land of the district that is then in no town goes to the nearest.
 */
export function cutToCover(outlines: Outlines, before: ReadonlyMap<TownId, Area>): Cover {
  const land = minus(outlines.district, [outlines.lake]);
  if (land === null) throw new Error("The district is all water");
  const towns = new Map<TownId, Area>();
  const kept = outlines.missing.flatMap((id) => pair(id, before.get(id)));
  for (const [id, outline] of [...outlines.towns, ...kept]) {
    const own = both(minus(outline, [...towns.values()]), land);
    if (own !== null) towns.set(id, own);
  }
  const rest = minus(land, [...towns.values()]);
  const given = (rest === null ? [] : polygonsOf(rest)).map((coordinates) =>
    give({ type: "Polygon", coordinates }, towns),
  );
  return {
    towns: new Map([...towns].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    waterInside: both(outlines.lake, outlines.district),
    waterOutside: minus(outlines.lake, [outlines.district]),
    given,
  };
}

function pair(id: TownId, area: Area | undefined): readonly (readonly [TownId, Area])[] {
  return area === undefined ? [] : [[id, area]];
}

function give(piece: Area, towns: Map<TownId, Area>): Cover["given"][number] {
  const [lng = 0, lat = 0] = pointOnFeature(piece).geometry.coordinates;
  const away = (area: Area) => pointToPolygonDistance([lng, lat], featureOf(area, {}));
  const [nearest] = [...towns].toSorted(([, a], [, b]) => away(a) - away(b));
  if (nearest === undefined) throw new Error("No outline of any town was found");
  const [town, area] = nearest;
  towns.set(town, normalize(union(featureCollection([featureOf(area, {}), featureOf(piece, {})]))?.geometry ?? area));
  return { town, squareMetres: Math.round(areaOf(piece)) };
}

function minus(area: Area, others: readonly Area[]): Area | null {
  if (others.length === 0) return area;
  const rest = difference(featureCollection([area, ...others].map((one) => featureOf(one, {}))));
  return rest === null ? null : normalize(rest.geometry);
}

function both(a: Area | null, b: Area): Area | null {
  if (a === null) return null;
  const shared = intersect(featureCollection([featureOf(a, {}), featureOf(b, {})]));
  return shared === null ? null : normalize(shared.geometry);
}
