import { useEffect, useState } from "react";
import type { KnownPlaces } from "../../core/places.ts";
import placesUrl from "../../generated/places.json?url";

/** Communities and villages by their name, fetched once someone asks for them; empty where they did not come. */
export function usePlaces(): KnownPlaces["places"] {
  const [places, setPlaces] = useState<KnownPlaces["places"]>([]);
  useEffect(() => {
    let gone = false;
    fetch(placesUrl)
      .then((response) => response.json() as Promise<KnownPlaces>)
      .then(
        (all) => {
          if (!gone) setPlaces(all.places.filter(({ kind }) => kind === "community" || kind === "village"));
        },
        () => {},
      );
    return () => {
      gone = true;
    };
  }, []);
  return places;
}
