import { bboxAround } from "../../core/bbox.ts";
import { boundsOf } from "../../core/camera.ts";
import type { Atlas, AtlasRecord, Bbox } from "../../core/model.ts";
import type { Place } from "../../core/state.ts";
import type { View } from "../../core/view.ts";
import type { Target } from "./planeStyle.ts";

/** Where the camera should be: where the visitor put it, else on what is chosen, else on all that is listed. */
export function targetOf(
  atlas: Atlas,
  view: View,
  records: readonly AtlasRecord[],
  place: Place | null = null,
): Target {
  if (view.camera) return { camera: view.camera };
  const isList = view.page.type === "explore";
  if (isList && place?.at) return { bbox: bboxAround(place.at, 5000) };
  if (isList && place?.town)
    return { bbox: atlas.towns.find(({ id }) => id === place.town)?.bbox ?? atlas.district.bbox };
  return { bbox: chosenBbox(atlas, view) ?? boundsOf(records) ?? boundsOf(atlas.records) ?? atlas.district.bbox };
}

function chosenBbox(atlas: Atlas, { page }: View): Bbox | null {
  if (page.type === "record") return atlas.records.find(({ id }) => id === page.id)?.placement.bbox ?? null;
  if (page.type === "town") return atlas.towns.find(({ id }) => id === page.id)?.bbox ?? null;
  return null;
}
