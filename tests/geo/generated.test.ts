import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
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
