import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { diskFiles } from "../files.ts";
import { loadData } from "../load.ts";
import { formatProblem } from "../problem.ts";
import { readText } from "../read.ts";
import { draftReport } from "./report.ts";

/**
 * `npm run import -- report.txt 2025`: the tables of a year's report as drafts in `data/drafts/2025/`, to be looked
 * through, translated and appended by hand. Touches no table that is kept by hand, and no draft that is there.
 */
function main([report, year]: readonly string[]): number {
  if (report === undefined || year === undefined || !/^20\d\d$/.test(year)) {
    console.error("Usage: npm run import -- report.txt 2025");
    return 2;
  }
  const text = readText(diskFiles(path.dirname(report)), path.basename(report));
  for (const problem of text.problems) console.error(formatProblem(problem));
  if (text.value === null) return 1;
  const { files, remarks, totals } = draftReport(text.value, Number(year), loadData(diskFiles(process.cwd())));
  for (const { line, what } of remarks) {
    console.error(`${path.basename(report)}${line === null ? "" : `, line ${line}`}: ${what}`);
  }
  if (files.size === 0 || !writeDrafts(path.join("data", "drafts", year), files)) return 1;
  console.log(`For data/plan.csv (year,status,rows,area_wan_m2):\n${totals.join("\n")}`);
  console.log("To be filled in by hand: what is empty, and what was named above. data/README.md says how to go on.");
  return 0;
}

/** Writes the drafts unless one of them is there already; says what it did. */
function writeDrafts(folder: string, files: ReadonlyMap<string, string>): boolean {
  const there = [...files.keys()].map((file) => path.join(folder, file)).filter((file) => existsSync(file));
  if (there.length > 0) {
    console.error(`${there.join(", ")}: there already, and perhaps worked on; remove it first. Nothing was written`);
    return false;
  }
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of files) writeFileSync(path.join(folder, file), content);
  console.log(`Wrote ${[...files.keys()].map((file) => path.join(folder, file)).join(", ")}`);
  return true;
}

if (process.argv[1] === import.meta.filename) process.exitCode = main(process.argv.slice(2));
