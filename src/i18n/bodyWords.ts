import type { Language } from "../core/vocabulary.ts";

/** Words of what stands below the head of a record's or a town's page; they come with it. */
export interface BodyWords {
  readonly facts: string;
  readonly category: string;
  readonly status: string;
  readonly workKind: string;
  readonly towns: string;
  readonly source: string;
  readonly sources: string;
  readonly printedAs: string;
  readonly atlasReading: string;
  readonly stageFrom: string;
  readonly townFrom: (source: string) => string;
  readonly townsUnknown: string;
  readonly position: string;
  readonly radius: (text: string) => string;
  readonly meaning: string;
  readonly byLaw: (regulation: string, article: string) => string;
  readonly related: string;
  readonly sameTown: (town: string, count: number) => string;
  readonly allInTown: (town: string) => string;
  readonly town: {
    readonly code: string;
    readonly land: string;
    readonly squareKilometres: (text: string) => string;
    readonly neighbours: string;
    readonly boundary: string;
    readonly approximate: string;
    readonly noBoundary: string;
  };
}

export const bodyWords: Record<Language, BodyWords> = {
  "zh-CN": {
    facts: "基本情况",
    category: "项目性质",
    status: "项目属性",
    workKind: "工程类别",
    towns: "所属区域",
    source: "出处",
    sources: "出处与来源",
    printedAs: "原表写作",
    atlasReading: "性质由图集按条例第八条归类，报告没有给出。",
    stageFrom: "进度按报告的措辞归类。",
    townFrom: (source: string) => `据${source}`,
    townsUnknown: "报告没有写明，也没有可靠的公开资料",
    position: "位置有多准",
    radius: (text: string) => `范围半径约 ${text}`,
    meaning: "这些词的意思",
    byLaw: (regulation: string, article: string) => `${regulation}${article}`,
    related: "同一地方的另一条记录",
    sameTown: (town: string, count: number) => `${town}的其他 ${count} 项`,
    allInTown: (town: string) => `查看${town}全部项目`,
    town: {
      code: "统计用区划代码",
      land: "陆地面积",
      squareKilometres: (text: string) => `${text} 平方公里`,
      neighbours: "相邻的镇（街道）",
      boundary: "关于界线",
      approximate: "图上的镇（街道）界为近似，误差约 ±250 米，不是法定界线。",
      noBoundary: "没有找到这个街道的开放边界数据，所以图上没有它的轮廓。",
    },
  },
  en: {
    facts: "Facts",
    category: "Category",
    status: "Status",
    workKind: "Kind of work",
    towns: "Town",
    source: "Source",
    sources: "Sources",
    printedAs: "Printed as",
    atlasReading: "The category is the atlas’s own reading of article 8; the report gives none.",
    stageFrom: "The stage is read from the report’s wording.",
    townFrom: (source) => `according to ${source}`,
    townsUnknown: "Not stated in the report, and no reliable source was found",
    position: "How well it is placed",
    radius: (text) => `within about ${text}`,
    meaning: "What the words mean",
    byLaw: (regulation, article) => `${regulation}, ${article}`,
    related: "Another record of the same place",
    sameTown: (town, count) => (count === 1 ? `One more in ${town}` : `${count} more in ${town}`),
    allInTown: (town) => `Everything in ${town}`,
    town: {
      code: "Statistics code",
      land: "Land area",
      squareKilometres: (text) => `${text} km²`,
      neighbours: "Neighbouring towns",
      boundary: "About the boundary",
      approximate: "Town edges on the map are approximate (about ±250 m) and not a legal boundary.",
      noBoundary: "No open boundary of this subdistrict was found, so the map has no outline of it.",
    },
  },
};
