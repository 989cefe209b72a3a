import type { Messages } from "../messages.ts";

/** Words of the search box; its list has its own. */
export const search: Messages["search"] = {
  label: "Search projects, towns, communities",
  placeholder: "Search by name, pinyin or number",
  submit: "Search",
  belongs: (place, town) => `${place} belongs to ${town}, whose projects are here.`,
};
