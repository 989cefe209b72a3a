import type { Category, Kind, Precision, Sort, Stage, Status, Subcategory, WorkKind } from "../../core/vocabulary.ts";

/** The words of every closed list, in Simplified Chinese. */
export const vocabulary = {
  kind: { expropriation: "征收项目", work: "重点工程" } satisfies Record<Kind, string>,
  /** Of a single record. */
  kindOf: { expropriation: "征收项目", work: "重点工程" } satisfies Record<Kind, string>,
  category: {
    infrastructure: "基础设施",
    public: "公共事业",
    housing: "保障性安居工程",
    renewal: "旧城区改建",
    other: "其他",
  } satisfies Record<Category, string>,
  subcategory: {
    energy: "能源",
    transport: "交通",
    water: "水利",
    science: "科技",
    education: "教育",
    culture: "文化",
    health: "卫生",
    sport: "体育",
    environment: "环境和资源保护",
    disaster: "防灾减灾",
    heritage: "文物保护",
    welfare: "社会福利",
    utilities: "市政公用",
  } satisfies Record<Subcategory, string>,
  status: { new: "新增", carried: "结转" } satisfies Record<Status, string>,
  stage: {
    completed: "已完工",
    "in-service": "已投用",
    "under-construction": "在建",
    planned: "规划中",
    "not-stated": "未说明",
  } satisfies Record<Stage, string>,
  workKind: {
    road: "道路",
    bridge: "桥梁",
    railway: "铁路",
    river: "河道",
    lake: "湖泊",
    "water-supply": "供水",
    energy: "能源",
    school: "学校",
    health: "医疗卫生",
    "elderly-care": "养老",
    culture: "文化",
    trail: "步道",
    ecology: "生态",
    industry: "产业",
    "new-district": "新区",
    rural: "乡村振兴",
  } satisfies Record<WorkKind, string>,
  precision: {
    site: "确切地点",
    alignment: "道路走向",
    candidates: "几处之一",
    approximate: "大致范围",
    schematic: "示意",
    town: "只知所在镇（街道）",
    towns: "涉及几个镇（街道）",
    district: "只知在吴中区",
  } satisfies Record<Precision, string>,
  sort: { plan: "原表顺序", area: "征收面积", name: "名称拼音", town: "镇（街道）" } satisfies Record<Sort, string>,
  townKind: { subdistrict: "街道", town: "镇" },
  townsFrom: { report: "报告原文", address: "公开地址", map: "开放地图上的位置" },
} as const satisfies Record<string, Record<string, string>>;

/** What the words mean, a sentence or two each. */
export const meanings = {
  status: {
    new: "2024年度首次列入征收计划。",
    carried: "以前年度已列入、尚未完成，结转到2024年度继续征收。",
  } satisfies Record<Status, string>,
  category: {
    infrastructure: "由政府组织实施的能源、交通、水利等基础设施建设的需要。",
    public:
      "由政府组织实施的科技、教育、文化、卫生、体育、环境和资源保护、防灾减灾、文物保护、社会福利、市政公用等公共事业的需要。",
    housing: "由政府组织实施的保障性安居工程建设的需要。",
    renewal: "由政府依照城乡规划法有关规定，对危房集中、基础设施落后等地段组织实施的旧城区改建的需要。",
    other: "不属于条例第八条所列的任何一项；只用于重点工程。",
  } satisfies Record<Category, string>,
  /** Where the regulation names the category; null where it does not. */
  article: {
    infrastructure: "第八条第（二）项",
    public: "第八条第（三）项",
    housing: "第八条第（四）项",
    renewal: "第八条第（五）项",
    other: null,
  } satisfies Record<Category, string | null>,
  regulation: "《国有土地上房屋征收与补偿条例》（国务院令第590号，2011年）",
  precision: {
    site: "图上的点就是这处场地。",
    alignment: "图上的线是开放地图里这条路本身的走向。",
    candidates: "是图上几处中的一处，报告没有说明是哪一处。",
    approximate: "只能定到一个大致范围，实际地点在图上半透明的范围之内或附近。",
    schematic: "图上的线只示意走向，不是实际线位。",
    town: "只知道在哪个镇（街道），没有更准的公开资料。图上的标记排在镇名旁，不代表具体地点。",
    towns: "涉及几个镇（街道），没有更准的公开资料。图上每处各有一个标记，都不代表具体地点。",
    district: "报告没有写明在哪个镇（街道），也没有找到可靠的公开位置，所以地图上不画。",
  } satisfies Record<Precision, string>,
};
