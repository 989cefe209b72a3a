import { distanceBetween } from "./distance.ts";
import type { AtlasRecord, NamedPoint, Placement, Position } from "./model.ts";

/** How far something is from a record. */
export interface Nearby<Thing> {
  readonly thing: Thing;
  /** Between the two marks, the nearest of them where there are several. */
  readonly metres: number;
  /** By which it may be more or less: both places are only so well known. */
  readonly uncertainty: number;
}

/** The positions of a record's own; none where it is known to its town at best, or its mark is only a symbol. */
export function ownPositions({ anchors, precision }: Placement): readonly Position[] {
  if (precision === "schematic") return [];
  return anchors.filter(({ town }) => town === null).map(({ at }) => at);
}

/** Other records with a position of their own, nearest first. */
export function nearestRecords(
  record: AtlasRecord,
  records: readonly AtlasRecord[],
  count: number,
): readonly Nearby<AtlasRecord>[] {
  const others = records.filter(({ id }) => id !== record.id);
  return nearest(
    record.placement,
    others,
    ({ placement }) => ownPositions(placement),
    count,
    (other) => other.placement.radius,
  );
}

/** Metro stations, nearest first. */
export function nearestStations(
  { placement }: AtlasRecord,
  stations: readonly NamedPoint[],
  count: number,
): readonly Nearby<NamedPoint>[] {
  return nearest(
    placement,
    stations,
    ({ at }) => [at],
    count,
    () => 0,
  );
}

function nearest<Thing>(
  placement: Placement,
  things: readonly Thing[],
  positionsOf: (thing: Thing) => readonly Position[],
  count: number,
  radiusOf: (thing: Thing) => number,
): readonly Nearby<Thing>[] {
  const from = ownPositions(placement);
  return things
    .map((thing) => {
      const distances = positionsOf(thing).flatMap((to) => from.map((at) => distanceBetween(at, to)));
      return { thing, metres: Math.min(...distances), uncertainty: placement.radius + radiusOf(thing) };
    })
    .filter(({ metres }) => Number.isFinite(metres))
    .sort((a, b) => a.metres - b.metres)
    .slice(0, count);
}
