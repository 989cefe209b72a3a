import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { placedPrecisions } from "../../geo/features.ts";
import { tables } from "../../geo/schema.ts";
import { categories, stages, subcategories, workKinds } from "../../src/core/vocabulary.ts";

const readme = readFileSync("data/README.md", "utf8");
const shared = readme.slice(
  readme.indexOf("## Columns that many tables have"),
  readme.indexOf("## expropriations.csv"),
);

/** The part of the README under a heading of the second rank. */
function chapter(heading: string): string {
  const [, rest = ""] = readme.split(`\n## ${heading}\n`);
  return rest.split("\n## ")[0] ?? "";
}

const headings = Object.keys(tables)
  .filter((name) => name !== "neighbours")
  .map((name) => [name, name === "targets" ? "targets-(year).csv" : `${name}.csv`] as const);

describe("the README of the data", () => {
  test.each(headings)("explains every column of %s", (name, heading) => {
    const columns = Object.keys(tables[name as keyof typeof tables].entries);
    const own = chapter(heading) + (name === "works" ? chapter("expropriations.csv") : "");
    const explained = `${own}${shared}`;
    expect(own).not.toBe("");
    expect(columns.filter((column) => !explained.includes(`\`${column}\``))).toEqual([]);
  });

  test("lists every word of every vocabulary that is written by hand", () => {
    const words = [...categories, ...subcategories, ...stages, ...workKinds];
    expect(words.filter((word) => !chapter("works.csv").includes(`\`${word}\``))).toEqual([]);
    expect(placedPrecisions.filter((word) => !chapter("placements.geojson").includes(`| \`${word}\` |`))).toEqual([]);
  });
});
