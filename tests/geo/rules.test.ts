import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rules } from "../../geo/problem.ts";

const tests = readdirSync("tests/geo", { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== "rules.test.ts")
  .map(({ name }) => readFileSync(`tests/geo/${name}`, "utf8"))
  .join("\n");

test.each(rules)("the rule %s is broken by a test that shows its message", (rule) => {
  expect(tests).toContain(`[${rule}]`);
});
