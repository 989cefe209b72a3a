import * as v from "valibot";
import * as cell from "../cells.ts";
import { printedCategories, statusOf } from "../facts.ts";
import type { Data } from "../load.ts";
import { squareMetresPerWan } from "../units.ts";

/** A row of `data/expropriations.csv`, as far as the report itself can fill it. */
export interface DraftRow {
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

/** Rows to be looked through, and what a person must look at. */
export interface Draft {
  readonly rows: readonly DraftRow[];
  readonly remarks: readonly string[];
}

/** The columns of the plan's table: 序号, 建设项目名称, 所属区域, 征收面积（万㎡）, 项目性质, 项目属性. */
const columns = 6;

/**
 * The expropriation table of a year's report as rows of ours. Nothing is guessed: what is not understood is copied as
 * printed, or left empty where only an id will do, and remarked upon.
 */
export function draftExpropriations(table: readonly (readonly string[])[], year: number, known: Data): Draft {
  const body = table.filter(([number = ""]) => /^\d+$/.test(number));
  const drafts = body.map((cells) => draftRow(cells, year, known));
  const order = body.flatMap(([number = ""], index) =>
    Number(number) === index + 1 ? [] : [`row ${number} stands where row ${index + 1} is due`],
  );
  const empty = body.length === 0 ? ["no row was found: is this the report with the expropriation table?"] : [];
  return {
    rows: drafts.map(({ row }) => row),
    remarks: [...empty, ...order, ...drafts.flatMap(({ remarks }) => remarks)],
  };
}

function draftRow(cells: readonly string[], year: number, known: Data): { row: DraftRow; remarks: readonly string[] } {
  const [number = "", name_zh = "", place = "", area_wan_m2 = "", nature = "", status_zh = ""] = cells;
  const [, category_zh = nature, subcategory_zh = ""] = /^([^（(]*)[（(]([^）)]*)[）)]$/.exec(nature) ?? [];
  const town = known.towns.rows.find(({ value }) => value.name_zh === place)?.value.id ?? "";
  const row: DraftRow = {
    id: `e${year}-${number.padStart(2, "0")}`,
    plan_row: number,
    name_zh,
    name_en: "",
    town,
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
  return { row, remarks: remarksOn(row, cells, place, known).map((remark) => `row ${number}: ${remark}`) };
}

/** Rows of other years' plans under the same name: what is carried over keeps its old id, and gets one more. */
function sameThing(name: string, year: number, { expropriations }: Data): readonly string[] {
  const others = expropriations.rows.map(({ value }) => value).filter(({ id }) => !id.startsWith(`e${year}-`));
  return others.filter(({ name_zh }) => name_zh === name).map(({ id }) => id);
}

function remarksOn(row: DraftRow, cells: readonly string[], place: string, known: Data): readonly string[] {
  const printed = printedCategories(known);
  const isKnown = (words: ReadonlyMap<string, string>, word: string) => word === "" || words.has(word);
  return [
    cells.length === columns ? null : `${cells.length} cells instead of ${columns}`,
    row.town === "" ? `no town is called ${place}` : null,
    v.is(cell.area, row.area_wan_m2) ? null : `${row.area_wan_m2 || "nothing"} is no area in 万㎡ with whole m²`,
    printed.category.has(row.category_zh)
      ? null
      : `unknown category ${row.category_zh || "(nothing)"}; see categories.csv`,
    isKnown(printed.subcategory, row.subcategory_zh)
      ? null
      : `unknown subcategory ${row.subcategory_zh}; see categories.csv`,
    ["新增", "结转"].includes(row.status_zh) ? null : `${row.status_zh || "nothing"} is neither 新增 nor 结转`,
    row.related === "" ? null : `same name as ${row.related}: name ${row.id} in the column related there too`,
  ].filter((remark) => remark !== null);
}

/** The rows that `data/plan.csv` needs for the year: status, rows, 万㎡. */
export function draftTotals(
  rows: readonly DraftRow[],
): readonly (readonly [status: string, rows: number, area: string])[] {
  const readable = rows.filter((row) => v.is(cell.area, row.area_wan_m2) && ["新增", "结转"].includes(row.status_zh));
  return (["all", "new", "carried"] as const).map((status) => {
    const counted = readable.filter((row) => status === "all" || statusOf(row.status_zh) === status);
    const squareMetres = counted.reduce((sum, row) => sum + v.parse(cell.area, row.area_wan_m2), 0);
    return [status, counted.length, String(squareMetres / squareMetresPerWan)];
  });
}
