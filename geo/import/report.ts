import { stringify } from "csv-stringify/sync";
import type { Data } from "../load.ts";
import { tables } from "../schema.ts";
import type { Draft, Remark } from "./draft.ts";
import { draftExpropriations, draftTotals } from "./expropriations.ts";
import { readTabTable } from "./tabTable.ts";
import { draftResults, draftTargets } from "./targets.ts";

/** The headings of the three tables. */
const titles = {
  results: /^表一\s.*主要目标完成情况\s*$/,
  targets: /^表二\s.*主要目标\s*$/,
  expropriations: /国有土地上房屋征收计划表\s*$/,
} as const;

export interface ReportDraft {
  /** CSV by file name. */
  readonly files: ReadonlyMap<string, string>;
  /** What a person must look at, in the order of the report. */
  readonly remarks: readonly Remark[];
  /** The lines that `data/plan.csv` needs: `2025,all,14,64.058`. */
  readonly totals: readonly string[];
}

/** The tables of the report on a year's plan as drafts of ours: its expropriations, its targets, last year's results. */
export function draftReport(text: string, year: number, known: Data): ReportDraft {
  const expropriations = readTabTable(text, titles.expropriations);
  const results = readTabTable(text, titles.results);
  const targets = readTabTable(text, titles.targets);
  const drafts = [
    {
      file: "expropriations.csv",
      columns: Object.keys(tables.expropriations.entries),
      draft: expropriations && draftExpropriations(expropriations, year, known),
      title: "国有土地上房屋征收计划表",
    },
    {
      file: `targets-${year - 1}.csv`,
      columns: Object.keys(tables.targets.entries),
      draft: results && draftResults(results, year, known),
      title: "表一 … 主要目标完成情况",
    },
    {
      file: `targets-${year}.csv`,
      columns: Object.keys(tables.targets.entries),
      draft: targets && draftTargets(targets, year, known),
      title: "表二 … 主要目标",
    },
  ] satisfies readonly { draft: Draft<object> | null; [key: string]: unknown }[];
  const rows = expropriations === null ? [] : draftExpropriations(expropriations, year, known).rows;
  return {
    files: new Map(
      drafts.flatMap(({ file, columns, draft }) =>
        draft === null ? [] : [[file, stringify([...draft.rows], { header: true, columns })]],
      ),
    ),
    remarks: drafts
      .flatMap(({ draft, title }) => draft?.remarks ?? [{ line: null, what: `no line is the title ${title}` }])
      .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    totals: draftTotals(rows).map((total) => [year, ...total].join(",")),
  };
}
