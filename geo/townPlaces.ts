import type { NamedPoint, Town, TownId } from "../src/core/model.ts";
import type { KnownPlace, TownPlaces } from "../src/core/places.ts";

/** Metro stations for the pages of records. */
export function joinStations(places: readonly KnownPlace[]): { readonly stations: readonly NamedPoint[] } {
  return {
    stations: places.flatMap(({ kind, name, at }) => (kind === "metro-station" && at ? [{ name, at }] : [])),
  };
}

/** Seat and communities of every town, for its page: without what only search and orientation need. */
export function joinTownPlaces(
  places: readonly KnownPlace[],
  towns: readonly Town[],
): Readonly<Record<TownId, TownPlaces>> {
  return Object.fromEntries(
    towns.map(({ id }) => {
      const here = places.filter(({ town }) => town === id);
      const seat = here.find(({ kind }) => kind === "town-seat");
      const named = (wanted: "community" | "village") =>
        here.filter(({ kind }) => kind === wanted).map(({ name }) => name);
      return [
        id,
        {
          seat: seat?.at ? { at: seat.at, radius: seat.radius } : null,
          communities: named("community"),
          villages: named("village"),
        },
      ];
    }),
  );
}
