import type { Messages } from "../messages.ts";

/** Words of filters, figures and the list. */
export const explore: Messages["explore"] = {
  filters: "Filters",
  groups: {
    kind: "List",
    category: "Category",
    status: "Status",
    stage: "Stage",
    town: "Town",
    area: "Area",
  },
  subcategories: "Subcategories",
  areaMin: "Smallest area (ha)",
  areaMax: "Largest area (ha)",
  areaUnit: "ha",
  areaTo: "to",
  areaCrossed: "The smallest is above the largest",
  areaChip: (min, max) => {
    if (min === null) return `up to ${max} ha`;
    return max === null ? `${min} ha and more` : `${min}–${max} ha`;
  },
  queryChip: (text) => `“${text}”`,
  items: "items",
  active: "Active filters",
  remove: (label) => `Remove filter: ${label}`,
  clear: "Clear filters",
  count: (count) => (count === 1 ? "1 item" : `${count} items`),
  expropriations: (count) => (count === 1 ? "1 expropriation" : `${count} expropriations`),
  works: (count) => (count === 1 ? "1 key work" : `${count} key works`),
  area: "Area expropriated",
  share: (share) => `${share} of the plan’s total`,
  part: (label, count, area) => `${label}: ${count}, ${area}`,
  takeAway: "Take the data away",
  download: (format) => `Download ${format}`,
  charts: "Charts",
  chartsLoading: "The charts are loading",
  chartsFailed: "The charts could not be loaded. The list is complete.",
  list: "Projects",
  sort: "Sort",
  townPages: "A page for every town",
  empty: "Nothing meets all of these filters.",
  emptyHint: "Remove one of them, or",
  districtOnly: "Wuzhong District (town not stated)",
  expandSheet: "Show the list",
  enlargeSheet: "Show more",
  collapseSheet: "Hide the list",
};
