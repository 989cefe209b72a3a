import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { buildAtlas } from "../../geo/build.ts";
import { overlayFiles } from "../../geo/files.ts";
import { real, withCell } from "./broken.ts";

const timeout = 120_000;

test("what is committed is what the data makes, to the byte", { timeout }, () => {
  const { files, problems } = buildAtlas(real);
  expect(problems).toEqual([]);
  expect(files.size).toBeGreaterThan(2);
  const stale = [...files].filter(([file, content]) => readFileSync(file, "utf8") !== content).map(([file]) => file);
  expect(stale).toEqual([]);
});

test("nothing is written while there is a problem", { timeout }, () => {
  const broken = overlayFiles(real, withCell("data/works.csv", "w2024-09", "stage", "started"));
  const { files, problems } = buildAtlas(broken);
  expect(problems).toHaveLength(1);
  expect(files.size).toBe(0);
});

test("the same data makes the same bytes, whatever the order of its rows and columns", { timeout }, () => {
  const { files } = buildAtlas(overlayFiles(real, { "data/works.csv": turned("data/works.csv") }));
  expect(files.get("src/generated/records.json")).toBe(readFileSync("src/generated/records.json", "utf8"));
});

/** The table with its rows from last to first, a byte order mark and CRLF. */
function turned(file: string): string {
  const [head = "", ...rows] = readFileSync(file, "utf8").trimEnd().split("\n");
  return `\uFEFF${[head, ...rows.toReversed()].join("\r\n")}\r\n`;
}

describe("the command", { timeout }, () => {
  /** A folder with the data and boundaries alone, where it may write. */
  function checkout(): string {
    const folder = mkdtempSync(path.join(tmpdir(), "data-"));
    for (const part of ["data", "geo/boundaries"]) cpSync(part, path.join(folder, part), { recursive: true });
    symlinkSync(path.resolve("node_modules"), path.join(folder, "node_modules"));
    return folder;
  }

  function run(cwd: string, ...options: readonly string[]) {
    const command = ["--import", "tsx", path.resolve("geo/build.ts"), ...options];
    return spawnSync(process.execPath, command, { cwd, encoding: "utf8" });
  }

  test("names what is wrong, fails and writes nothing, then writes once all is right", () => {
    const cwd = checkout();
    const works = path.join(cwd, "data/works.csv");
    const right = readFileSync(works, "utf8");
    writeFileSync(works, right.replace("w2024-09,", "w2024-08,"));
    const refused = run(cwd);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('data/works.csv, row 10, column id: "w2024-08" again, after row 9');
    expect(existsSync(path.join(cwd, "src"))).toBe(false);

    writeFileSync(works, right);
    expect(run(cwd, "--check").status).toBe(1);
    expect(existsSync(path.join(cwd, "src"))).toBe(false);
    expect(run(cwd).status).toBe(0);
    const written = readFileSync(path.join(cwd, "src/generated/records.json"), "utf8");
    expect(written).toBe(readFileSync("src/generated/records.json", "utf8"));
    expect(run(cwd, "--check").status).toBe(0);
  });
});
