import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { pictogramFile, pictogramFileText } from "../../scripts/pictograms.ts";

it("keeps the committed pictograms equal to those of the installed icon sets", () => {
  expect(readFileSync(pictogramFile, "utf8")).toBe(pictogramFileText());
});
