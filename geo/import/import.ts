import path from "node:path";
import { stringify } from "csv-stringify/sync";
import { diskFiles } from "../files.ts";
import { loadData } from "../load.ts";
import { formatProblem } from "../problem.ts";
import { readText } from "../read.ts";
import { tables } from "../schema.ts";
import { draftExpropriations, draftTotals } from "./draft.ts";
import { readTabTable } from "./tabTable.ts";

/** The heading of the plan's expropriation table. */
const title = /国有土地上房屋征收计划表\s*$/;

/**
 * `npm run import -- report.txt 2025 > rows.csv`: the year's expropriation table as draft rows of
 * `data/expropriations.csv` on standard output; everything a person must look at on standard error. Writes no file.
 */
function main([report, year]: readonly string[]): void {
  if (report === undefined || year === undefined || !/^20\d\d$/.test(year)) {
    console.error("Usage: npm run --silent import -- report.txt 2025 > rows.csv");
    process.exitCode = 2;
    return;
  }
  const text = readText(diskFiles(path.dirname(report)), path.basename(report));
  for (const problem of text.problems) console.error(formatProblem(problem));
  if (text.value === null) {
    process.exitCode = 1;
    return;
  }
  const table = readTabTable(text.value, title);
  const { rows, remarks } = draftExpropriations(table, Number(year), loadData(diskFiles(process.cwd())));
  process.stdout.write(stringify([...rows], { header: true, columns: Object.keys(tables.expropriations.entries) }));
  for (const remark of remarks) console.error(remark);
  console.error(`${rows.length} rows. For data/plan.csv (year,status,rows,area_wan_m2):`);
  for (const [status, count, area] of draftTotals(rows)) console.error(`${year},${status},${count},${area}`);
  console.error("To be filled in by hand: name_en, and what the remarks say. Then: npm run data");
  process.exitCode = rows.length === 0 ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) main(process.argv.slice(2));
