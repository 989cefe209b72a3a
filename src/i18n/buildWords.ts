import type { Language } from "../core/vocabulary.ts";

/** Words of what is made at build and never loaded by a page's script: heads, feeds, share images, manifest. */
const zhCn = {
  locale: "zh_CN",
  district: "吴中区",
  city: "苏州市",
  comma: "，",
  stop: "。",
  record: (name: string, kind: string) => `${name}：吴中区2024年${kind}`,
  place: (towns: string) => `位于${towns}`,
  precision: (text: string) => `位置：${text}`,
  town: (town: string) => `${town}在吴中区2024年计划和政府报告中的项目`,
  townExpropriations: (count: number, area: string) => `征收项目 ${count} 项，征收面积 ${area}`,
  townWorks: (count: number) => `重点工程 ${count} 项`,
  townEmpty: "没有写明在这里的项目",
  plan: "吴中区国民经济和社会发展计划：2023年的目标与完成情况，2024年的目标，逐项对照，注明出处。",
  about: "图集的资料来源、整理方法、位置的准确程度、许可、开放数据的下载与逐列说明，以及如何引用。",
  notFound: "图集里没有这个地址。",
  feed: "吴中地图册：全部项目",
  townFeed: (town: string) => `吴中地图册：${town}`,
  imagePosition: (text: string) => `位置：${text}`,
  imageAlt: (title: string) => `${title}：地图与基本情况`,
  dataset: "吴中区2024年征收与重点工程数据",
  dataOf: "数据版本",
  moved: "这一页已移到新地址",
  shortName: "吴中地图册",
};

export type BuildWords = typeof zhCn;

const en: BuildWords = {
  locale: "en_GB",
  district: "Wuzhong District",
  city: "Suzhou",
  comma: ", ",
  stop: ".",
  record: (name, kind) => `${name}: ${kind.toLowerCase()} in Wuzhong District’s 2024 plan`,
  place: (towns) => `in ${towns}`,
  precision: (text) => `position: ${text.toLowerCase()}`,
  town: (town) => `${town} in Wuzhong District’s 2024 plan and the government’s report`,
  townExpropriations: (count, area) =>
    `${count} ${count === 1 ? "expropriation" : "expropriations"} with ${area} in all`,
  townWorks: (count) => `${count} key ${count === 1 ? "work" : "works"}`,
  townEmpty: "nothing is placed here",
  plan: "Wuzhong District’s economic and social plan in figures: the targets of 2023 and what became of them, and the targets of 2024, each with its source.",
  about:
    "Where the atlas has its facts, how they were prepared, how well each place is known, licences, the open data column by column, and how to cite it.",
  notFound: "The atlas has no such address.",
  feed: "Wuzhong Atlas: all projects",
  townFeed: (town) => `Wuzhong Atlas: ${town}`,
  imagePosition: (text) => `Position: ${text.toLowerCase()}`,
  imageAlt: (title) => `${title}: map and main facts`,
  dataset: "Expropriations and key works of Wuzhong District, 2024",
  dataOf: "Data of",
  moved: "This page has moved",
  shortName: "Wuzhong Atlas",
};

const words: Record<Language, BuildWords> = { "zh-CN": zhCn, en };

export function buildWords(language: Language): BuildWords {
  return words[language];
}
