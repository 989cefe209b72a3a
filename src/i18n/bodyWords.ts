import type { Comparison } from "../core/comparison.ts";
import type { MapService } from "../core/mapLinks.ts";
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
  /** With the number of them, printed. */
  readonly comparison: Readonly<Record<Comparison["thing"], (count: string) => string>>;
  readonly nearest: {
    readonly title: string;
    readonly station: (name: string) => string;
    readonly how: string;
  };
  readonly openIn: { readonly title: string; readonly services: Readonly<Record<MapService, string>> };
  readonly town: {
    readonly seat: string;
    readonly seatAt: (lat: string, lng: string) => string;
    readonly communities: (count: number) => string;
    readonly villages: (count: number) => string;
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
    comparison: {
      "football-pitch": (count) => `约合 ${count} 个标准足球场（105 × 68 米）`,
      "basketball-court": (count) => `约合 ${count} 个篮球场（28 × 15 米）`,
    },
    nearest: {
      title: "附近",
      station: (name) => `最近的地铁站：${name}`,
      how: "直线距离，从图上的标记量起；± 是两处位置的误差之和。只知所在镇（街道）的项目不在其中。",
    },
    openIn: {
      title: "在其他地图中打开",
      services: { amap: "高德地图", baidu: "百度地图", tencent: "腾讯地图", apple: "Apple 地图" },
    },
    town: {
      seat: "镇（街道）驻地",
      seatAt: (lat, lng) => `北纬 ${lat}°，东经 ${lng}°`,
      communities: (count) => `所辖社区（${count} 个）`,
      villages: (count) => `所辖村（${count} 个）`,
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
    comparison: {
      "football-pitch": (count) => `about ${count} football ${count === "1" ? "pitch" : "pitches"} (105 × 68 m)`,
      "basketball-court": (count) => `about ${count} basketball ${count === "1" ? "court" : "courts"} (28 × 15 m)`,
    },
    nearest: {
      title: "Nearby",
      station: (name) => `Nearest metro station: ${name}`,
      how: "As the crow flies, between the marks on the map; ± adds what either place may be off. Records known to their town only are not among them.",
    },
    openIn: {
      title: "Open in another map",
      services: { amap: "AMap", baidu: "Baidu Maps", tencent: "Tencent Maps", apple: "Apple Maps" },
    },
    town: {
      seat: "Seat",
      seatAt: (lat, lng) => `${lat}° N, ${lng}° E`,
      communities: (count) => `Communities (${count})`,
      villages: (count) => `Villages (${count})`,
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
