import type { AtlasGeometry } from "../core/geometry.ts";
import content from "../generated/geometry.json";

/** Where things are, as the pipeline checked it; for what is made at build. */
export const geometry = content as unknown as AtlasGeometry;
