import type { Messages } from "../messages.ts";

/** Words of the search box and its list. */
export const search: Messages["search"] = {
  label: "Search projects, towns, communities",
  placeholder: "Search by name, pinyin or number",
  submit: "Search",
  clear: "Clear the search",
  choices: "Suggestions",
  groups: {
    town: "Towns",
    record: "Projects and works",
    community: "Communities",
    village: "Villages",
    "metro-station": "Metro stations",
    landmark: "Landmarks",
  },
  recent: "Opened recently",
  forget: "Forget these",
  all: (query) => `Show all projects to do with “${query}” in the list`,
  row: (row) => `Row ${row} of the expropriation plan`,
  inTown: (town) => `in ${town}`,
  inNoTown: "in no town that is named",
  results: (count) => (count === 1 ? "1 suggestion" : `${count} suggestions, choose with the arrow keys`),
  none: (query) => `Nothing found for “${query}”.`,
  noneHint: "Try part of a name, pinyin, initials, or a row of the expropriation plan.",
  wayOut: "Show all projects",
  loading: "The search is loading",
  failed: "The search did not load. List and filters still work.",
  station: (name) => `${name} metro station`,
  belongs: (place, town) => `${place} belongs to ${town}, whose projects are here.`,
};
