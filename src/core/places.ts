import type { Citation, Position, Text, TownId } from "./model.ts";

/** What search and "my place" may find beside records and towns. */
export const placeKinds = ["town-seat", "community", "village", "metro-station", "landmark"] as const;
export type PlaceKind = (typeof placeKinds)[number];

/**
 * A community, village, seat, station or landmark. Kept apart from the atlas: `src/generated/places.json` is for
 * search and orientation and is loaded when these are asked for.
 */
export interface KnownPlace {
  /** `community-<12-digit statistics code>`, `seat-<town>`, `station-<slug>`, `landmark-<slug>`. */
  readonly id: string;
  readonly name: Text;
  /** Other names by which it is looked for: of a village on the map its committee's. */
  readonly also: readonly Text[];
  readonly kind: PlaceKind;
  /** Null where the list of codes puts it under a unit that belongs to no single town. */
  readonly town: TownId | null;
  /** Null where no position is known: it has none better than its town. */
  readonly at: Position | null;
  /** Metres within which `at` is right; 0 for a point of its own. */
  readonly radius: number;
  readonly citation: Citation;
}

/** `src/generated/places.json`: what has a position first, then by statistics code. */
export interface KnownPlaces {
  readonly places: readonly KnownPlace[];
}

/** `src/generated/townPlaces.json`, by town: what its page lists beside its records. */
export interface TownPlaces {
  /** Of the town's government; `radius` in metres. */
  readonly seat: { readonly at: Position; readonly radius: number } | null;
  readonly communities: readonly Text[];
  readonly villages: readonly Text[];
}
