import { execFileSync } from "node:child_process";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { diskFiles } from "../../../geo/files.ts";
import { draftExpropriations, draftTotals } from "../../../geo/import/draft.ts";
import { readTabTable } from "../../../geo/import/tabTable.ts";
import { loadData } from "../../../geo/load.ts";
import { readText } from "../../../geo/read.ts";

const disk = diskFiles(process.cwd());
const known = loadData(disk);

function importReport(name: string, year: number) {
  const text = readText(disk, `tests/fixtures/import/${name}.txt`).value ?? "";
  return draftExpropriations(readTabTable(text, /国有土地上房屋征收计划表\s*$/), year, known);
}

describe("the import of a report", () => {
  test("makes of the 2024 table the very rows that stand in the data", () => {
    const kept: Record<string, string>[] = parse(readText(disk, "data/expropriations.csv").value ?? "", {
      columns: true,
      bom: true,
    });
    const byHand = new Set(["name_en", "related", "position_note_zh", "position_note_en"]);
    const printed = (rows: readonly object[]) =>
      rows.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !byHand.has(column))));
    const { rows, remarks } = importReport("report-2024", 2024);
    expect(remarks).toEqual([]);
    expect(printed(rows)).toEqual(printed(kept));
  });

  test("adds up what the plan's totals must say", () => {
    expect(draftTotals(importReport("report-2024", 2024).rows)).toEqual([
      ["all", 14, "64.058"],
      ["new", 6, "58.748"],
      ["carried", 8, "5.31"],
    ]);
  });

  test("remarks upon everything it does not understand, and guesses nothing", () => {
    const { rows, remarks } = importReport("report-2026-doubtful", 2026);
    expect(remarks).toEqual([
      "row 3 stands where row 2 is due",
      "row 4 stands where row 3 is due",
      "row 1: same name as e2024-12: name e2026-01 in the column related there too",
      "row 3: no town is called 某某街道",
      "row 3: 0.00012 is no area in 万㎡ with whole m²",
      "row 3: unknown subcategory 娱乐; see categories.csv",
      "row 3: 续建 is neither 新增 nor 结转",
      "row 4: 4 cells instead of 6",
      "row 4: unknown category (nothing); see categories.csv",
      "row 4: nothing is neither 新增 nor 结转",
    ]);
    expect(rows[1]).toMatchObject({ id: "e2026-03", town: "", area_wan_m2: "0.00012", status_zh: "续建" });
  });

  test("says so where there is no such table", () => {
    expect(draftExpropriations(readTabTable("没有表的文字", /征收计划表/), 2025, known).remarks).toHaveLength(1);
  });

  test("as a command writes rows that a spreadsheet opens, and nothing else, to standard output", () => {
    const command = ["--import", "tsx", "geo/import/import.ts", "tests/fixtures/import/report-2024.txt", "2024"];
    const output = execFileSync(process.execPath, command, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    const rows: Record<string, string>[] = parse(output, { columns: true });
    expect(rows).toHaveLength(14);
    expect(rows[7]).toMatchObject({ id: "e2024-08", town: "luzhi", area_wan_m2: "17.05", subcategory_zh: "水利" });
  });
});
