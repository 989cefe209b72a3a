import type { Language } from "../core/vocabulary.ts";

/** Words of the printed sheets. */
export interface PrintWords {
  readonly number: string;
  readonly name: string;
  readonly area: string;
  readonly state: string;
  /** After a mark's number where nothing stands on the map. */
  readonly notOnMap: string;
  readonly notice: string;
  readonly scan: string;
  readonly printed: (day: string, version: string) => string;
}

export const printWords: Record<Language, PrintWords> = {
  "zh-CN": {
    number: "号",
    name: "名称",
    area: "征收面积（万㎡）",
    state: "属性 / 进度",
    notOnMap: "图上没有标记",
    notice: "本页由吴中地图册根据公开资料整理，不是政府公告。征收与否，以区政府公布的征收决定和公告为准。",
    scan: "扫码看最新内容",
    printed: (day, version) => `${day} 打印 · 数据版本 ${version}`,
  },
  en: {
    number: "No.",
    name: "Name",
    area: "Area (ha)",
    state: "Status / stage",
    notOnMap: "no mark on the map",
    notice:
      "Put together by the Wuzhong Atlas from public sources; not a notice of the government. What is expropriated is settled by the decisions and notices that the district’s government publishes.",
    scan: "Scan for the latest",
    printed: (day, version) => `Printed ${day} · data of ${version}`,
  },
};
