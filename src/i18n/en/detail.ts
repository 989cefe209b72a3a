import type { Messages } from "../messages.ts";

/** Words of one record's and one town's page. */
export const detail: Messages["detail"] = {
  back: (count) => `Back to the list (${count})`,
  backToAll: "Back to all projects",
  previous: "Previous",
  next: "Next",
  place: (index, count) => `${index} of ${count}`,
  pager: "Through the current results",
  area: "Area expropriated",
  stage: "Stage",
  stageYear: (year) => String(year),
  metres: (text) => `${text} m`,
  kilometres: (text) => `${text} km`,
  town: {
    empty: "The plan and the report place nothing here.",
    districtToo: (count) => `${count} more are known to the district only and may be here too.`,
  },
};
