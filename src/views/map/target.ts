import { boundsOf } from "../../core/camera.ts";
import type { Atlas, AtlasRecord, Bbox } from "../../core/model.ts";
import type { View } from "../../core/view.ts";
import type { Target } from "./planeStyle.ts";

/** Where the camera should be: where the visitor put it, else on what is chosen, else on all that is listed. */
export function targetOf(atlas: Atlas, view: View, records: readonly AtlasRecord[]): Target {
  if (view.camera) return { camera: view.camera };
  return { bbox: chosenBbox(atlas, view) ?? boundsOf(records) ?? boundsOf(atlas.records) ?? atlas.district.bbox };
}

function chosenBbox(atlas: Atlas, { page }: View): Bbox | null {
  if (page.type === "record") return atlas.records.find(({ id }) => id === page.id)?.placement.bbox ?? null;
  if (page.type === "town") return atlas.towns.find(({ id }) => id === page.id)?.bbox ?? null;
  return null;
}
