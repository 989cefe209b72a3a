import type { KnownPlaces } from "../../src/core/places.ts";
import json from "../../src/generated/places.json" with { type: "json" };

/** What search and orientation know beside records and towns. */
export const known = (json as unknown as KnownPlaces).places;
