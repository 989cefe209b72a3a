import { type Column, text } from "./columns.ts";
import type { Town } from "./model.ts";

/** Properties of `towns.geojson`. */
export const townColumns: readonly Column<Town>[] = [
  {
    name: "id",
    type: "string",
    required: true,
    description: text("拼音代号，永不改变", "Slug, for good"),
    of: ({ id }) => id,
  },
  {
    name: "code",
    type: "string",
    required: true,
    description: text("统计用区划代码", "Statistics code"),
    of: ({ code }) => code,
  },
  {
    name: "name_zh",
    type: "string",
    required: true,
    description: text("名称", "Name"),
    of: ({ name }) => name["zh-CN"],
  },
  {
    name: "name_en",
    type: "string",
    required: true,
    description: text("英文名", "English name"),
    of: ({ name }) => name.en,
  },
  {
    name: "kind",
    type: "string",
    required: true,
    values: ["subdistrict", "town"],
    description: text("街道或镇", "Subdistrict or town"),
    of: ({ kind }) => kind,
  },
  {
    name: "land_area_m2",
    type: "integer",
    description: text(
      "陆地面积，平方米，按近似界线算出；没有界线时为空",
      "Land area in m², computed from the approximate boundary; empty without one",
    ),
    of: ({ landArea }) => landArea,
  },
  {
    name: "note_zh",
    type: "string",
    description: text("说明", "Note, Chinese"),
    of: ({ note }) => note?.["zh-CN"] ?? null,
  },
  {
    name: "note_en",
    type: "string",
    description: text("英文说明", "Note, English"),
    of: ({ note }) => note?.en ?? null,
  },
  {
    name: "sources",
    type: "list",
    description: text("来源代号", "Ids of its sources"),
    of: ({ citations }) => [...new Set(citations.map(({ source }) => source))],
  },
];
