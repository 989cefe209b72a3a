import type { TownId } from "../../src/core/model.ts";
import type { PlacementFeature } from "../features.ts";
import type { Data } from "../load.ts";
import type { Located } from "../parse.ts";
import type { Rule } from "../problem.ts";
import type { Row } from "../schema.ts";

/** Something with a position of its own, and where it claims to be. */
export interface Positioned {
  readonly located: Located<unknown>;
  /** Longitude and latitude as the file has them. */
  readonly points: readonly (readonly [number, number])[];
  /** Empty where no town is claimed. */
  readonly towns: readonly TownId[];
  /** A symbol is cut to the district and claims no town. */
  readonly isSymbol: boolean;
  /** The rule from which the data excepts it. */
  readonly exception: Rule | null;
}

/** Everything that a spatial rule looks at, by file. */
export function positionedOf(data: Data): { placements: readonly Positioned[]; places: readonly Positioned[] } {
  const towns = new Map<string, readonly TownId[]>([
    ...data.expropriations.rows.map(({ value }) => [value.id, [value.town]] as const),
    ...data.works.rows.map(({ value }) => [value.id, value.towns as readonly string[] as readonly TownId[]] as const),
  ]);
  return {
    placements: data.placements.rows.map((located) => placement(located, towns)),
    places: data.places.rows.map(place),
  };
}

function placement(located: Located<PlacementFeature>, towns: ReadonlyMap<string, readonly TownId[]>): Positioned {
  const { properties, geometry } = located.value;
  const points = geometry.type === "Point" ? [geometry.coordinates] : geometry.coordinates;
  return {
    located,
    points: points.map(([lng = 0, lat = 0]) => [lng, lat] as const),
    towns: towns.get(properties.id) ?? [],
    isSymbol: properties.precision === "schematic",
    exception: properties.exception,
  };
}

function place(located: Located<Row<"places">>): Positioned {
  const { lon, lat, town, exception } = located.value;
  return { located, points: [[lon, lat]], towns: [town], isSymbol: false, exception };
}
