import * as v from "valibot";
import * as cell from "../cells.ts";
import { printedCategories, statusOf } from "../facts.ts";
import type { Data } from "../load.ts";
import { squareMetresPerWan } from "../units.ts";
import { type Draft, orderRemarks, type Remark, remarksAt } from "./draft.ts";
import type { ReportRow } from "./tabTable.ts";

/** A row of `data/expropriations.csv`, as far as the report itself can fill it. */
export interface ExpropriationDraft {
  readonly id: string;
  readonly plan_row: string;
  readonly name_zh: string;
  readonly name_en: "";
  readonly town: string;
  readonly area_wan_m2: string;
  readonly category_zh: string;
  readonly subcategory_zh: string;
  readonly status_zh: string;
  readonly related: string;
  readonly position_note_zh: "";
  readonly position_note_en: "";
  readonly source: string;
  readonly locator_zh: string;
  readonly locator_en: string;
}

/** 序号, 建设项目名称, 所属区域, 征收面积（万㎡）, 项目性质, 项目属性. */
const columns = 6;

/** The plan's expropriation table as rows of ours. */
export function draftExpropriations(table: readonly ReportRow[], year: number, known: Data): Draft<ExpropriationDraft> {
  const body = table.filter(({ cells: [number = ""] }) => /^\d+$/.test(number));
  const drafts = body.map((row) => ({ printed: row, row: draftRow(row, year, known) }));
  return {
    rows: drafts.map(({ row }) => row),
    remarks: [...orderRemarks(body, 0), ...drafts.flatMap(({ printed, row }) => remarksOn(printed, row, known))],
  };
}

function draftRow({ cells }: ReportRow, year: number, known: Data): ExpropriationDraft {
  const [number = "", name_zh = "", place = "", area_wan_m2 = "", nature = "", status_zh = ""] = cells;
  const [, category_zh = nature, subcategory_zh = ""] = /^([^（(]*)[（(]([^）)]*)[）)]$/.exec(nature) ?? [];
  return {
    id: `e${year}-${number.padStart(2, "0")}`,
    plan_row: number,
    name_zh,
    name_en: "",
    town: known.towns.rows.find(({ value }) => value.name_zh === place)?.value.id ?? "",
    area_wan_m2,
    category_zh,
    subcategory_zh,
    status_zh,
    related: sameThing(name_zh, year, known).join(";"),
    position_note_zh: "",
    position_note_en: "",
    source: `report-${year}`,
    locator_zh: `第四部分 国有土地上房屋征收计划表 第${number}行`,
    locator_en: `Part 4, expropriation table, row ${number}`,
  };
}

/** Rows of other years' plans under the same name: what is carried over keeps its old id, and gets one more. */
function sameThing(name: string, year: number, { expropriations }: Data): readonly string[] {
  const others = expropriations.rows.map(({ value }) => value).filter(({ id }) => !id.startsWith(`e${year}-`));
  return others.filter(({ name_zh }) => name_zh === name).map(({ id }) => id);
}

function remarksOn(printed: ReportRow, row: ExpropriationDraft, known: Data): readonly Remark[] {
  const { cells } = printed;
  const words = printedCategories(known);
  const { category_zh: category, subcategory_zh: subcategory, status_zh: status, area_wan_m2: area } = row;
  const isArea = v.is(cell.area, area);
  const isSubcategory = subcategory === "" || words.subcategory.has(subcategory);
  return remarksAt(printed, [
    cells.length === columns ? null : `${cells.length} cells instead of ${columns}`,
    row.town === "" ? `no town is called ${cells[2] ?? "(nothing)"}` : null,
    isArea ? null : `${area || "nothing"} is no area in 万㎡ with whole m²`,
    words.category.has(category) ? null : `unknown category ${category || "(nothing)"}; see categories.csv`,
    isSubcategory ? null : `unknown subcategory ${subcategory}; see categories.csv`,
    isStatus(status) ? null : `${status || "nothing"} is neither 新增 nor 结转`,
    row.related === "" ? null : `same name as ${row.related}: name ${row.id} in the column related there too`,
  ]);
}

function isStatus(printed: string): boolean {
  return ["新增", "结转"].includes(printed);
}

/** The rows that `data/plan.csv` needs for the year: status, rows, 万㎡. */
export function draftTotals(
  rows: readonly ExpropriationDraft[],
): readonly (readonly [status: string, rows: number, area: string])[] {
  const readable = rows.filter((row) => v.is(cell.area, row.area_wan_m2) && isStatus(row.status_zh));
  return (["all", "new", "carried"] as const).map((status) => {
    const counted = readable.filter((row) => status === "all" || statusOf(row.status_zh) === status);
    const squareMetres = counted.reduce((sum, row) => sum + v.parse(cell.area, row.area_wan_m2), 0);
    return [status, counted.length, String(squareMetres / squareMetresPerWan)];
  });
}
