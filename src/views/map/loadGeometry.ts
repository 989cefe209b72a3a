import type { AtlasGeometry } from "../../core/geometry.ts";
import geometryUrl from "../../generated/geometry.json?url";

let loading: Promise<AtlasGeometry> | null = null;

/** The geometry, fetched once and only when a map is about to be drawn. A failed fetch may be tried again. */
export function loadGeometry(): Promise<AtlasGeometry> {
  loading ??= fetchGeometry().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function fetchGeometry(): Promise<AtlasGeometry> {
  const response = await fetch(geometryUrl);
  if (!response.ok) throw new Error(`${geometryUrl}: expected 200, got ${response.status}`);
  return (await response.json()) as AtlasGeometry;
}
