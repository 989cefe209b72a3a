import { useEffect, useState } from "react";
import type { NamedPoint } from "../../core/model.ts";
import { loadGeometry } from "./loadGeometry.ts";

const none: readonly NamedPoint[] = [];

/** Metro stations, fetched with the geometry once a view is near enough to show them. */
export function useStations(wanted: boolean): readonly NamedPoint[] {
  const [stations, setStations] = useState(none);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    loadGeometry()
      .then(({ stations: { features } }) => {
        if (gone) return;
        setStations(
          features.map(({ properties, geometry: { coordinates } }) => ({
            name: properties.name,
            at: [coordinates[0] ?? 0, coordinates[1] ?? 0],
          })),
        );
      })
      .catch((error: unknown) => console.warn("The stations could not be loaded.", error));
    return () => {
      gone = true;
    };
  }, [wanted]);
  return stations;
}
