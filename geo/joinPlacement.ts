import { aroundAll } from "../src/core/bbox.ts";
import type { Anchor, Placement, RecordId, Text, Town, TownId } from "../src/core/model.ts";
import { placedShape } from "./extents.ts";
import { citationsOf, optionalTextOf } from "./facts.ts";
import type { PlacementFeature } from "./features.ts";
import type { Ground } from "./ground.ts";

/** What says where a record is. */
export interface PlacementSources {
  readonly placements: ReadonlyMap<RecordId, PlacementFeature>;
  readonly towns: ReadonlyMap<TownId, Town>;
  readonly ground: Ground;
}

/** The position that was found for a record; else what its towns say, and never more than that. */
export function joinPlacement(
  id: RecordId,
  towns: readonly TownId[],
  note: Text | null,
  { placements, towns: known, ground }: PlacementSources,
): Placement {
  const found = placements.get(id);
  if (found !== undefined) return placedAs(found, ground);
  const places = towns.flatMap((town) => known.get(town) ?? []);
  return {
    precision: places.length === 0 ? "district" : places.length === 1 ? "town" : "towns",
    radius: 0,
    note,
    citations: [],
    anchors: places.flatMap(anchorIn),
    bbox: aroundAll(places.flatMap(({ bbox }) => (bbox === null ? [] : [bbox]))),
  };
}

function placedAs(feature: PlacementFeature, ground: Ground): Placement {
  const { properties } = feature;
  const { anchors, bbox } = placedShape(feature, ground.district);
  return {
    precision: properties.precision,
    radius: properties.radius_m,
    note: optionalTextOf(properties.note_zh, properties.note_en),
    citations: citationsOf(properties),
    anchors: anchors.map((at) => ({ at, town: null })),
    bbox,
  };
}

/** A town without a boundary has no label point, and so gives no anchor. */
function anchorIn({ id, labelPoint }: Town): readonly Anchor[] {
  return labelPoint === null ? [] : [{ at: labelPoint, town: id }];
}
