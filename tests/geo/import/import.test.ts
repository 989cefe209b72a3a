import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { draftReport } from "../../../geo/import/report.ts";
import { readTabTable } from "../../../geo/import/tabTable.ts";
import { loadData } from "../../../geo/load.ts";
import { readText } from "../../../geo/read.ts";
import { real } from "../broken.ts";

type Row = Record<string, string>;

const known = loadData(real);
const rowsOf = (csv: string): Row[] => parse(csv, { columns: true, bom: true });
const kept = (file: string) => rowsOf(readText(real, file).value ?? "");
const draft = (name: string, year: number) =>
  draftReport(readText(real, `tests/fixtures/import/${name}.txt`).value ?? "", year, known);

/** Rows without the columns that a person fills in. */
function without(rows: readonly Row[], columns: readonly string[]): readonly Row[] {
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column))));
}

describe("the import of the 2024 report", () => {
  const { files, remarks, totals } = draft("report-2024", 2024);

  test("makes of its expropriation table the very rows that stand in the data", () => {
    const byHand = ["name_en", "related", "position_note_zh", "position_note_en"];
    const drafted = rowsOf(files.get("expropriations.csv") ?? "");
    expect(without(drafted, byHand)).toEqual(without(kept("data/expropriations.csv"), byHand));
  });

  test.each([2023, 2024])("makes of its targets of %i the very rows that stand in the data", (year) => {
    const punctuated = (rows: readonly Row[]) => JSON.parse(JSON.stringify(rows).replaceAll("，", "")) as Row[];
    const byHand = ["target_en", "result_en"];
    const drafted = rowsOf(files.get(`targets-${year}.csv`) ?? "");
    expect(without(punctuated(drafted), byHand)).toEqual(without(punctuated(kept(`data/targets-${year}.csv`)), byHand));
  });

  test("translates what earlier tables translated, and names with its line what none did", () => {
    expect(remarks).toEqual([
      { line: 76, what: "no English yet for 完成1000个实现规上企业全覆盖" },
      { line: 76, what: "no English yet for 完成超1000个实现规上企业全覆盖" },
    ]);
  });

  test("adds up what the plan's totals must say", () => {
    expect(totals).toEqual(["2024,all,14,64.058", "2024,new,6,58.748", "2024,carried,8,5.31"]);
  });
});

test("everything that is not understood is named with its line, and nothing is guessed", () => {
  const { files, remarks } = draft("report-2026-doubtful", 2026);
  expect(remarks.map(({ line, what }) => `${line ?? "-"}: ${what}`)).toEqual([
    "-: no line is the title 表一 … 主要目标完成情况",
    "-: no line is the title 表二 … 主要目标",
    "9: same name as e2024-12: name e2026-01 in the column related there too",
    "16: row 3 stands where row 2 is due",
    "16: no town is called 某某街道",
    "16: 0.00012 is no area in 万㎡ with whole m²",
    "16: unknown subcategory 娱乐; see categories.csv",
    "16: 续建 is neither 新增 nor 结转",
    "24: row 4 stands where row 3 is due",
    "24: 4 cells instead of 6",
    "24: unknown category (nothing); see categories.csv",
    "24: nothing is neither 新增 nor 结转",
  ]);
  expect([...files.keys()]).toEqual(["expropriations.csv"]);
  expect(rowsOf(files.get("expropriations.csv") ?? "")[1]).toMatchObject({
    id: "e2026-03",
    town: "",
    status_zh: "续建",
  });
});

describe("a table in a report", () => {
  const title = /^表三/;

  test("puts a broken cell together, with CRLF as with LF", () => {
    const text = "表三\r\n\t经济\r\n发展\r\n\tIndustrial\r\ninternet\r\n\r\n其后\r\n";
    expect(readTabTable(text, title)).toEqual([{ line: 2, cells: ["经济发展", "Industrial internet"] }]);
  });

  test("keeps an empty cell in its place, and ends before the text that follows", () => {
    expect(readTabTable("表三\n\t\n\t二\n\n正文\n\t三\n", title)).toEqual([{ line: 2, cells: ["", "二"] }]);
  });

  test("is not there without its title", () => {
    expect(readTabTable("没有表的文字", title)).toBeNull();
  });
});

describe("the command", { timeout: 120_000 }, () => {
  /** A checkout with data of its own, so that nothing is written to ours. */
  function checkout(): string {
    const folder = mkdtempSync(path.join(tmpdir(), "import-"));
    cpSync("data", path.join(folder, "data"), { recursive: true });
    for (const name of ["geo", "src", "tests", "node_modules"])
      symlinkSync(path.resolve(name), path.join(folder, name));
    writeFileSync(path.join(folder, "package.json"), '{"type":"module"}');
    return folder;
  }

  const command = [
    "--preserve-symlinks",
    "--import",
    "tsx",
    path.resolve("geo/import/import.ts"),
    path.resolve("tests/fixtures/import/report-2024.txt"),
    "2024",
  ];

  test("writes drafts only, and never over one that is there", () => {
    const cwd = checkout();
    execFileSync(process.execPath, command, { cwd, stdio: "ignore" });
    const drafts = path.join(cwd, "data/drafts/2024");
    expect(readdirSync(drafts)).toEqual(["expropriations.csv", "targets-2023.csv", "targets-2024.csv"]);
    expect(readFileSync(path.join(cwd, "data/expropriations.csv"))).toEqual(readFileSync("data/expropriations.csv"));

    writeFileSync(path.join(drafts, "expropriations.csv"), "worked on");
    const again = spawnSync(process.execPath, command, { cwd, encoding: "utf8" });
    expect(again.status).toBe(1);
    expect(again.stderr).toContain("there already");
    expect(readFileSync(path.join(drafts, "expropriations.csv"), "utf8")).toBe("worked on");
  });
});
