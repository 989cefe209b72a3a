import type { Outcome } from "../core/planTables.ts";
import type { Language } from "../core/vocabulary.ts";

/** Words of the plan's page; apart, because they are loaded with it. */
export interface PlanWords {
  readonly title: string;
  readonly lead: string;
  readonly tableTitle: (year: number) => string;
  readonly group: string;
  readonly allGroups: string;
  readonly indicator: string;
  readonly target: string;
  readonly result: string;
  readonly outcome: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly tally: (met: number, missed: number, notComparable: number) => string;
  readonly outcomeNote: string;
  readonly takings: string;
  readonly takingsNote: string;
  readonly status: string;
  readonly projects: string;
  readonly area: string;
  readonly share: string;
  readonly total: string;
  readonly toTakings: string;
  readonly source: string;
}

export const planWords: Record<Language, PlanWords> = {
  "zh-CN": {
    title: "计划数字",
    lead: "2023年的目标与完成情况、2024年的目标，以及2024年度房屋征收计划的合计。",
    tableTitle: (year) => `${year}年主要指标`,
    group: "分组",
    allGroups: "全部",
    indicator: "指标",
    target: "目标",
    result: "完成情况",
    outcome: "对照",
    outcomes: { met: "达到", missed: "未达到", "not-comparable": "不可直接比较" },
    tally: (met, missed, notComparable) => `达到 ${met} 项，未达到 ${missed} 项，不可直接比较 ${notComparable} 项`,
    outcomeNote:
      "「对照」由图集只按两边的数字得出；目标或结果没有数字、或口径不同的，不作比较。完成情况多为报告发布时的预计数。",
    takings: "2024年度国有土地上房屋征收计划",
    takingsNote: "合计由各行相加，与列表中的数字一致到平方米。",
    status: "项目属性",
    projects: "项目数",
    area: "征收面积",
    share: "占比",
    total: "合计",
    toTakings: "在地图上看这些项目",
    source: "出处",
  },
  en: {
    title: "The plan in figures",
    lead: "Targets and results of 2023, targets of 2024, and the sum of the 2024 expropriation plan.",
    tableTitle: (year) => `Main indicators, ${year}`,
    group: "Group",
    allGroups: "All",
    indicator: "Indicator",
    target: "Target",
    result: "Result",
    outcome: "Compared",
    outcomes: { met: "Met", missed: "Missed", "not-comparable": "Not comparable" },
    tally: (met, missed, notComparable) => `${met} met, ${missed} missed, ${notComparable} not comparable`,
    outcomeNote:
      "The comparison is the atlas’s own and rests on the figures alone. Where target or result gives none, or they measure different things, none is made. Most results are estimates made when the report was published.",
    takings: "2024 plan to expropriate buildings on state-owned land",
    takingsNote: "The totals are added up from the rows and agree with the list to the square metre.",
    status: "Status",
    projects: "Projects",
    area: "Area expropriated",
    share: "Share",
    total: "Total",
    toTakings: "See these projects on the map",
    source: "Source",
  },
};
