import type { Data } from "../load.ts";
import { outcomeByNumbers } from "../targetNumbers.ts";
import { type Draft, orderRemarks, type Remark, remarksAt } from "./draft.ts";
import type { ReportRow } from "./tabTable.ts";

/** A row of `data/targets-<year>.csv`, as far as the report itself, and earlier translations, can fill it. */
export type TargetDraft = Readonly<
  Record<
    | "row"
    | "group_zh"
    | "group_en"
    | "indicator_zh"
    | "indicator_en"
    | "target_zh"
    | "target_en"
    | "result_zh"
    | "result_en"
    | "outcome"
    | "note_zh"
    | "note_en"
    | "source"
    | "locator_zh"
    | "locator_en",
    string
  >
>;

interface Printed {
  readonly printed: ReportRow;
  readonly row: string;
  readonly group: string;
  readonly indicator: string;
  readonly target: string;
  /** Empty while the year runs. */
  readonly result: string;
}

/** Table 一: 指标分类, 指标名称, target and result of the year that is over; it has no numbers. */
export function draftResults(table: readonly ReportRow[], reportYear: number, known: Data): Draft<TargetDraft> {
  const body = withGroups(table.filter(({ cells }) => cells[1] !== "指标名称"));
  const rows = body.map(({ printed, group }, index): Printed => {
    const [, indicator = "", target = "", result = ""] = printed.cells;
    return { printed, row: String(index + 1), group, indicator, target, result };
  });
  return draft(rows, { reportYear, table: ["表一", "Table 1"], columns: 4 }, known, []);
}

/** Table 二: 指标分类, 序号, 指标名称, target of the year to come. */
export function draftTargets(table: readonly ReportRow[], reportYear: number, known: Data): Draft<TargetDraft> {
  const body = withGroups(table.filter(({ cells }) => /^\d+$/.test(cells[1] ?? "")));
  const rows = body.map(({ printed, group }): Printed => {
    const [, row = "", indicator = "", target = ""] = printed.cells;
    return { printed, row, group, indicator, target, result: "" };
  });
  const order = orderRemarks(
    body.map(({ printed }) => printed),
    1,
  );
  return draft(rows, { reportYear, table: ["表二", "Table 2"], columns: 4 }, known, order);
}

/** A group's cell is printed once, on the first of its rows. */
function withGroups(table: readonly ReportRow[]): readonly { printed: ReportRow; group: string }[] {
  let group = "";
  return table.map((printed) => {
    group = printed.cells[0] || group;
    return { printed, group };
  });
}

interface Origin {
  readonly reportYear: number;
  readonly table: readonly [zh: string, en: string];
  readonly columns: number;
}

function draft(rows: readonly Printed[], origin: Origin, known: Data, order: readonly Remark[]): Draft<TargetDraft> {
  const english = translations(known);
  const remarks = rows.flatMap((one) => remarksOn(one, origin.columns, english));
  return { rows: rows.map((one) => draftRow(one, origin, english)), remarks: [...order, ...remarks] };
}

function draftRow(one: Printed, { reportYear, table }: Origin, english: ReadonlyMap<string, string>): TargetDraft {
  const { row, group, indicator, target, result } = one;
  const judged = result === "" ? null : outcomeByNumbers(target, result);
  const note = judged?.outcome === "not-comparable" ? judged.note : null;
  return {
    row,
    group_zh: group,
    group_en: english.get(group) ?? "",
    indicator_zh: indicator,
    indicator_en: english.get(indicator) ?? "",
    target_zh: target,
    target_en: english.get(target) ?? "",
    result_zh: result,
    result_en: english.get(result) ?? "",
    outcome: judged?.outcome ?? "",
    note_zh: note?.["zh-CN"] ?? "",
    note_en: note?.en ?? "",
    source: `report-${reportYear}`,
    locator_zh: `${table[0]} 第${row}行`,
    locator_en: `${table[1]}, row ${row}`,
  };
}

function remarksOn(one: Printed, columns: number, english: ReadonlyMap<string, string>): readonly Remark[] {
  const { printed, group, indicator, target, result } = one;
  const untranslated = [group, indicator, target, result].filter((words) => words !== "" && !english.has(words));
  return remarksAt(printed, [
    printed.cells.length === columns ? null : `${printed.cells.length} cells instead of ${columns}`,
    ...untranslated.map((words) => `no English yet for ${words}`),
  ]);
}

/** What was translated in earlier tables is translated the same again. */
function translations({ targets }: Data): ReadonlyMap<string, string> {
  const rows = targets.flatMap((table) => table.rows.map(({ value }) => value));
  return new Map(
    rows.flatMap((row) => [
      [row.group_zh, row.group_en],
      [row.indicator_zh, row.indicator_en],
      [row.target_zh, row.target_en],
      [row.result_zh ?? "", row.result_en ?? ""],
    ]),
  );
}
