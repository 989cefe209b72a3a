import type { Text } from "../src/core/model.ts";
import type { PlanTable, PlanTables, TargetRow } from "../src/core/planTables.ts";
import { citationOf, optionalTextOf, textOf } from "./facts.ts";
import type { Data, TargetTable } from "./load.ts";
import type { Row } from "./schema.ts";

/** Tables 一 and 二 of the report, by year: what was to be reached, and what was. */
export function joinPlan({ targets }: Data): PlanTables {
  return { tables: targets.map(joinTable).toSorted((a, b) => a.year - b.year) };
}

function joinTable({ year, rows }: TargetTable): PlanTable {
  const targets = rows.map(({ value }) => joinTarget(value)).toSorted((a, b) => a.row - b.row);
  return { year, groups: groupsOf(targets), rows: targets };
}

/** Each group once, where it first appears. */
function groupsOf(rows: readonly TargetRow[]): readonly Text[] {
  return [...new Map(rows.map(({ group }) => [group["zh-CN"], group])).values()];
}

function joinTarget(row: Row<"targets">): TargetRow {
  return {
    row: row.row,
    group: textOf(row.group_zh, row.group_en),
    indicator: textOf(row.indicator_zh, row.indicator_en),
    target: textOf(row.target_zh, row.target_en),
    result: optionalTextOf(row.result_zh, row.result_en),
    outcome: row.outcome,
    note: optionalTextOf(row.note_zh, row.note_en),
    citation: citationOf(row),
  };
}
