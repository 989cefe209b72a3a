import type { Language } from "../core/vocabulary.ts";

/** Words of the list below the search box, which comes with the combobox. */
export interface SearchWords {
  readonly choices: string;
  readonly groups: Readonly<Record<"town" | "record" | "community" | "village" | "metro-station" | "landmark", string>>;
  readonly recent: string;
  readonly forget: string;
  readonly all: (query: string) => string;
  readonly row: (row: number) => string;
  readonly inTown: (town: string) => string;
  readonly inNoTown: string;
  readonly results: (count: number) => string;
  readonly none: (query: string) => string;
  readonly noneHint: string;
  readonly wayOut: string;
  readonly loading: string;
  readonly failed: string;
  readonly station: (name: string) => string;
}

export const searchWords: Record<Language, SearchWords> = {
  "zh-CN": {
    choices: "搜索建议",
    groups: {
      town: "镇（街道）",
      record: "项目与工程",
      community: "社区",
      village: "村",
      "metro-station": "地铁站",
      landmark: "地标",
    },
    recent: "最近打开",
    forget: "清除最近打开",
    all: (query: string) => `在列表中看与“${query}”有关的全部项目`,
    row: (row: number) => `征收计划第 ${row} 行`,
    inTown: (town: string) => `属${town}`,
    inNoTown: "没有写明所在镇（街道）",
    results: (count: number) => `${count} 条建议，方向键选择`,
    none: (query: string) => `没有找到“${query}”。`,
    noneHint: "可用名称的一部分、拼音、首字母，或征收计划的行号。",
    wayOut: "看全部项目",
    loading: "正在载入搜索",
    failed: "搜索没有载入；列表与筛选不受影响。",
    station: (name: string) => `${name}地铁站`,
  },
  en: {
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
  },
};
