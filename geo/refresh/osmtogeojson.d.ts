declare module "osmtogeojson" {
  import type { Feature, Geometry } from "geojson";

  /** Ids are `relation/4591880`; with `flatProperties` the tags are the properties. */
  function osmtogeojson(
    overpass: unknown,
    options?: { readonly flatProperties?: boolean },
  ): { readonly features: readonly Feature<Geometry, Readonly<Record<string, string>>>[] };
  export default osmtogeojson;
}
