import type { Messages } from "../messages.ts";

/** Words of the frame around every page, of notices and of the page that is none. */
export const page: Messages["page"] = {
  siteName: "Wuzhong Atlas",
  siteTitle: "Wuzhong Atlas: expropriations and key works, 2024",
  siteSubtitle: "Expropriations and key works, 2024",
  description:
    "The 14 projects of Wuzhong District’s 2024 plan to expropriate buildings on state-owned land and the 34 key works of the government’s report: where they are, how large, how far along, and where each fact stands.",
  skip: "Skip to the list",
  otherLanguage: "中文",
  menu: "Menu",
  pages: "Pages",
  plan: "The plan in figures",
  about: "About",
  scheme: "Appearance",
  schemes: { auto: "As the device", light: "Light", dark: "Dark" },
  problems: (parts) =>
    `${parts.length === 1 ? "This part" : "These parts"} of the link could not be understood: ${parts.join(", ")}`,
  overruled: (parts) => `Another part of the link contradicts this one, which does not count: ${parts.join(", ")}`,
  problemsRest: "The rest is shown as asked.",
  dismiss: "Dismiss",
  share: "Share",
  print: "Print",
  missing: "This part did not load. Please try again.",
  notFound: {
    title: "There is no such page",
    text: (path) => `The atlas has no address “${path}”.`,
    closest: "Perhaps you were looking for",
    toList: "See all projects",
  },
};
