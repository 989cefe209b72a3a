import type { Language } from "../core/vocabulary.ts";

interface Chapter {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Words of the page about the atlas; apart, because they are loaded with it. */
export interface AboutWords {
  readonly title: string;
  readonly lead: string;
  readonly chapters: readonly Chapter[];
  readonly precision: Chapter;
  readonly sources: string;
  readonly date: string;
  readonly noDate: string;
  readonly licence: string;
  readonly noLicence: string;
  readonly cite: string;
  readonly citation: (version: string) => string;
}

export const aboutWords: Record<Language, AboutWords> = {
  "zh-CN": {
    title: "关于图集",
    lead: "把吴中区2024年国有土地上房屋征收计划和政府报告所列的重点工程放到地图上，每一个事实都写明出处。",
    chapters: [
      {
        title: "收录什么",
        paragraphs: [
          "征收计划表的 14 个项目，一行一条；报告正文点名的 34 项重点工程。两份清单里指同一处地方的，互相注明。",
          "征收项目的性质、属性和面积照原表；重点工程的性质由图集参照条例第八条归类，进度按报告的措辞归类，页面上都有说明。",
        ],
      },
      {
        title: "数字怎么算",
        paragraphs: [
          "面积以整数平方米保存，相加不产生误差：全部 64.058 万㎡，其中新增 58.748 万㎡，结转 5.31 万㎡。显示时照计划表的写法，旁边给出平方米和亩（1 亩 = 666.67 平方米）。",
        ],
      },
      {
        title: "这不是什么",
        paragraphs: [
          "这不是政府网站，也不是征收公告。是否在征收范围内，以区政府发布的征收决定和公告为准。",
          "镇（街道）界据开放资料整理，误差约 ±250 米，不是法定界线。太湖街道没有找到开放的边界，地图上没有它的轮廓。",
        ],
      },
    ],
    precision: {
      title: "位置有多准",
      paragraphs: [
        "报告里只有名称，没有坐标。每条记录都写明位置是怎么得来的、准到什么程度；查不到的，就不在地图上点。",
      ],
    },
    sources: "来源与许可",
    date: "日期",
    noDate: "未注明",
    licence: "许可",
    noLicence: "权利属发布者，只取其事实",
    cite: "怎样引用",
    citation: (version) => `吴中地图册：2024年征收与重点工程。数据版本 ${version}。`,
  },
  en: {
    title: "About the atlas",
    lead: "What Wuzhong District’s 2024 plan takes, and the key works that the government’s report names, on one map, with the source of every fact.",
    chapters: [
      {
        title: "What it holds",
        paragraphs: [
          "The 14 projects of the plan to expropriate buildings on state-owned land, one record a row, and the 34 key works that the text of the report names. Where records of the two lists concern the same place, each points to the other.",
          "Category, status and area of an expropriation are as printed. A work’s category is the atlas’s own reading of article 8 of the regulation, and its stage is read from the report’s wording; the pages say so.",
        ],
      },
      {
        title: "How it counts",
        paragraphs: [
          "Areas are kept as whole square metres, so that sums are exact: 64.058 ha in all, of which 58.748 ha are new and 5.31 ha carried over. They are shown with the digits of the plan (1 万㎡ is 1 ha), with square metres and mu beside (1 mu = 666.67 m²).",
        ],
      },
      {
        title: "What it is not",
        paragraphs: [
          "It is neither a site of the government nor a notice of expropriation. Whether a building is concerned is settled by the decisions and notices that the district’s government publishes.",
          "Edges of towns and subdistricts come from open data, are right within about ±250 m and are not legal boundaries. No open boundary of Taihu Subdistrict was found, so the map has no outline of it.",
        ],
      },
    ],
    precision: {
      title: "How well things are placed",
      paragraphs: [
        "The report gives names and no coordinates. Every record says how its position was found and how far it can be trusted; what could not be found is not given a point.",
      ],
    },
    sources: "Sources and licences",
    date: "Date",
    noDate: "not stated",
    licence: "Licence",
    noLicence: "rights with the publisher; facts only",
    cite: "How to cite",
    citation: (version) => `Wuzhong Atlas: expropriations and key works, 2024. Data of ${version}.`,
  },
};
