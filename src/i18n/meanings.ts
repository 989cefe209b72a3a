import type { Category, Language, Precision, Status } from "../core/vocabulary.ts";

/** What the words of the closed lists mean, a sentence or two each. */
export interface Meanings {
  readonly status: Readonly<Record<Status, string>>;
  readonly category: Readonly<Record<Category, string>>;
  /** Where the regulation names the category; null where it does not. */
  readonly article: Readonly<Record<Category, string | null>>;
  readonly regulation: string;
  readonly precision: Readonly<Record<Precision, string>>;
}

export const meanings: Record<Language, Meanings> = {
  "zh-CN": {
    status: {
      new: "2024年度首次列入征收计划。",
      carried: "以前年度已列入、尚未完成，结转到2024年度继续征收。",
    },
    category: {
      infrastructure: "由政府组织实施的能源、交通、水利等基础设施建设的需要。",
      public:
        "由政府组织实施的科技、教育、文化、卫生、体育、环境和资源保护、防灾减灾、文物保护、社会福利、市政公用等公共事业的需要。",
      housing: "由政府组织实施的保障性安居工程建设的需要。",
      renewal: "由政府依照城乡规划法有关规定，对危房集中、基础设施落后等地段组织实施的旧城区改建的需要。",
      other: "不属于条例第八条所列的任何一项；只用于重点工程。",
    },
    /** Where the regulation names the category; null where it does not. */
    article: {
      infrastructure: "第八条第（二）项",
      public: "第八条第（三）项",
      housing: "第八条第（四）项",
      renewal: "第八条第（五）项",
      other: null,
    },
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
    },
  },
  en: {
    status: {
      new: "Listed in the expropriation plan for the first time in 2024.",
      carried: "Listed in an earlier year, not finished, and carried over into 2024.",
    },
    category: {
      infrastructure: "Energy, transport, water and other infrastructure built by the government.",
      public:
        "Public undertakings of the government: science, education, culture, health, sport, environmental and resource protection, disaster prevention, protection of heritage, social welfare, municipal utilities.",
      housing: "Affordable housing built by the government.",
      renewal:
        "Renewal by the government, under the Urban and Rural Planning Law, of old quarters with dilapidated buildings and poor infrastructure.",
      other: "None of the grounds of article 8; used for key works only.",
    },
    article: {
      infrastructure: "article 8 (2)",
      public: "article 8 (3)",
      housing: "article 8 (4)",
      renewal: "article 8 (5)",
      other: null,
    },
    regulation:
      "Regulation on the Expropriation of Buildings on State-owned Land and Compensation (State Council Order 590, 2011)",
    precision: {
      site: "The point on the map is the site itself.",
      alignment: "The line on the map is the road’s own course as an open map has it.",
      candidates: "It is one of the places shown; the report does not say which.",
      approximate: "Known to a rough area only: within the translucent shape on the map or near it.",
      schematic: "The line on the map shows a direction, not the real alignment.",
      town: "Only the town is known; nothing more exact has been published. The mark stands by the town’s name and is not a location.",
      towns:
        "It concerns several towns; nothing more exact has been published. There is a mark in each, and none is a location.",
      district: "The report names no town and no reliable position was found, so it is not on the map.",
    },
  },
};
