import type { Kind, Language } from "../core/vocabulary.ts";

/** Words of the charts; apart, because they are loaded with them when they are opened. */
export interface FigureWords {
  readonly by: string;
  readonly caption: (dimension: string) => string;
  readonly count: string;
  /** With its unit; the cells hold bare digits. */
  readonly area: string;
  readonly total: string;
  readonly totalOf: (kind: string) => string;
  /** How an area is made up, for those who do not see its bar. */
  readonly parts: (fresh: string, carried: string) => string;
  readonly hint: string;
  readonly severalTowns: (count: number) => string;
  /** Works have no status, expropriations no stage. */
  readonly leftOut: Readonly<Record<Kind, (count: number) => string>>;
}

export const figureWords: Record<Language, FigureWords> = {
  "zh-CN": {
    by: "图表分组",
    caption: (dimension) => `当前结果，按${dimension}`,
    count: "项数",
    area: "征收面积（万㎡）",
    total: "合计",
    totalOf: (kind) => `${kind}合计`,
    parts: (fresh, carried) => `，新增 ${fresh}，结转 ${carried}`,
    hint: "点一行即按它筛选，再点取消。",
    severalTowns: (count) => `有 ${count} 项涉及几个镇（街道），在每个镇（街道）各计一次，所以各行相加大于合计。`,
    leftOut: {
      work: (count) => `另有 ${count} 项重点工程没有项目属性，不在此列。`,
      expropriation: (count) => `另有 ${count} 个征收项目没有工程进度，不在此列。`,
    },
  },
  en: {
    by: "Charts by",
    caption: (dimension) => `Current result by ${dimension.toLowerCase()}`,
    count: "Items",
    area: "Area expropriated, ha",
    total: "Total",
    totalOf: (kind) => `All ${kind.toLowerCase()}`,
    parts: (fresh, carried) => `, new ${fresh}, carried over ${carried}`,
    hint: "Press a row to filter by it, again to undo.",
    severalTowns: (count) =>
      count === 1
        ? "1 item concerns several towns and counts in each, so the rows add up to more than the total."
        : `${count} items concern several towns and count in each, so the rows add up to more than the total.`,
    leftOut: {
      work: (count) =>
        count === 1
          ? "1 key work is left out, as it has no status."
          : `${count} key works are left out, as they have no status.`,
      expropriation: (count) =>
        count === 1
          ? "1 expropriation is left out, as it has no stage."
          : `${count} expropriations are left out, as they have no stage.`,
    },
  },
};
