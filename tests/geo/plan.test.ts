import { describe, expect, test } from "vitest";
import { breaks, tableMessages, withCell, withoutRow } from "./broken.ts";

const plan = "data/expropriations.csv";
const results = "data/targets-2023.csv";

describe("the check of categories, totals and targets", () => {
  test("finds nothing in the real data", () => {
    expect(tableMessages({})).toEqual([]);
  });

  breaks("a printed category that is unknown", withCell(plan, "e2024-11", "category_zh", "公用事业"), [
    'data/expropriations.csv, row 12, column category_zh: unknown "公用事业"; right would be one of 基础设施, 公共事业, 保障性安居工程, 旧城区改建 [category]',
  ]);

  breaks("a printed subcategory that is unknown", withCell(plan, "e2024-11", "subcategory_zh", "殡葬"), [
    'data/expropriations.csv, row 12, column subcategory_zh: unknown "殡葬"; right would be one of 能源, 交通, 水利, 科技, 教育, 文化, 卫生, 医院, 体育, 环境和资源保护, 防灾减灾, 文物保护, 社会福利, 市政公用; a new word is added to categories.csv, also_printed [category]',
  ]);

  breaks("a printed subcategory of another category", withCell(plan, "e2024-11", "subcategory_zh", "水利"), [
    'data/expropriations.csv, row 12, column subcategory_zh: "water", which does not belong to public; right would be one of science, education, culture, health, sport, environment, disaster, heritage, welfare, utilities, or an empty cell [category]',
  ]);

  breaks("the atlas's own category in the plan", withCell(plan, "e2024-11", "category_zh", "其他"), [
    'data/expropriations.csv, row 12, column category_zh: unknown "其他"; right would be one of 基础设施, 公共事业, 保障性安居工程, 旧城区改建 [category]',
  ]);

  breaks("a work's subcategory of another category", withCell("data/works.csv", "w2024-31", "subcategory", "water"), [
    'data/works.csv, row 32, column subcategory: "water", which does not belong to public; right would be one of science, education, culture, health, sport, environment, disaster, heritage, welfare, utilities, or an empty cell [category]',
  ]);

  breaks(
    "a subcategory of a category that has none",
    withCell("data/works.csv", "w2024-09", "subcategory", "science"),
    [
      'data/works.csv, row 10, column subcategory: "science", which does not belong to other; right would be an empty cell [category]',
    ],
  );

  breaks("an entry of article 8 that is missing", withoutRow("data/categories.csv", "public,heritage"), [
    "data/categories.csv: no row for heritage; right would be a row for every category and subcategory [category]",
  ]);

  breaks("areas that do not add up", withCell(plan, "e2024-09", "area_wan_m2", "26.52"), [
    "data/plan.csv, row 2, column area_wan_m2: 64.058 万㎡; right would be 64.048 万㎡, the sum of data/expropriations.csv for 2024 all, or those are wrong [totals]",
    "data/plan.csv, row 3, column area_wan_m2: 58.748 万㎡; right would be 58.738 万㎡, the sum of data/expropriations.csv for 2024 new, or those are wrong [totals]",
  ]);

  breaks("a row that is missing", withoutRow(plan, "e2024-11"), [
    "data/plan.csv, row 2, column rows: 14; right would be 13, the rows of data/expropriations.csv for 2024 all, or those are wrong [totals]",
    "data/plan.csv, row 2, column area_wan_m2: 64.058 万㎡; right would be 63.588 万㎡, the sum of data/expropriations.csv for 2024 all, or those are wrong [totals]",
    "data/plan.csv, row 4, column rows: 8; right would be 7, the rows of data/expropriations.csv for 2024 carried, or those are wrong [totals]",
    "data/plan.csv, row 4, column area_wan_m2: 5.31 万㎡; right would be 4.84 万㎡, the sum of data/expropriations.csv for 2024 carried, or those are wrong [totals]",
  ]);

  breaks("a status that shifts the totals", withCell(plan, "e2024-07", "status_zh", "结转"), [
    "data/plan.csv, row 3, column rows: 6; right would be 5, the rows of data/expropriations.csv for 2024 new, or those are wrong [totals]",
    "data/plan.csv, row 3, column area_wan_m2: 58.748 万㎡; right would be 56.308 万㎡, the sum of data/expropriations.csv for 2024 new, or those are wrong [totals]",
    "data/plan.csv, row 4, column rows: 8; right would be 9, the rows of data/expropriations.csv for 2024 carried, or those are wrong [totals]",
    "data/plan.csv, row 4, column area_wan_m2: 5.31 万㎡; right would be 7.75 万㎡, the sum of data/expropriations.csv for 2024 carried, or those are wrong [totals]",
  ]);

  breaks("totals that nobody recorded", withoutRow("data/plan.csv", "2024,carried"), [
    "data/plan.csv: no row for 2024 carried; right would be the plan's totals [totals]",
  ]);

  breaks("an outcome that the numbers deny", withCell(results, "23", "outcome", "met"), [
    "data/targets-2023.csv, row 24, column outcome: met; right would be missed: 90 was aimed at, 78 reached [targets]",
  ]);

  breaks("an outcome where there is no number", withCell(results, "20", "outcome", "met"), [
    "data/targets-2023.csv, row 21, column outcome: met; right would be not-comparable: neither target nor result gives a number [targets]",
  ]);

  breaks(
    "two numbers that are said not to compare, without a reason",
    withCell(results, "22", "outcome", "not-comparable"),
    ["data/targets-2023.csv, row 23, column note_zh: nothing; right would be why it is not comparable [targets]"],
  );

  breaks("a result without an outcome", withCell(results, "22", "outcome", ""), [
    "data/targets-2023.csv, row 23, column outcome: nothing; right would be met: 3.3 was aimed at, 3.52 reached [targets]",
  ]);

  breaks("an outcome without a result", withCell("data/targets-2024.csv", "9", "outcome", "met"), [
    "data/targets-2024.csv, row 10, column outcome: met; right would be nothing, as there is no result [targets]",
  ]);

  breaks("a target that is missing", withoutRow("data/targets-2024.csv", "9"), [
    "data/targets-2024.csv, row 10, column row: 10; right would be 9, the next row of the table [targets]",
  ]);

  breaks("a group that is spelt otherwise", withCell("data/targets-2024.csv", "10", "group_en", "Industry"), [
    'data/targets-2024.csv, row 11, column group_en: "Industry"; right would be Modern industrial system, as above [targets]',
  ]);
});
