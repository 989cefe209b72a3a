import { expect, test } from "vitest";
import { compareSizes } from "../../scripts/lib/sizes.mjs";

test("a small change of size is no matter", () => {
  expect(compareSizes({ script: 50_000, "page /": 1_000 }, { script: 50_900, "page /": 1_240 })).toEqual([]);
});

test("growth, shrinking, a new file and one that is gone are each named", () => {
  const agreed = { script: 50_000, style: 4_000, "lazy map.js": 9_000 };
  const measured = { script: 51_100, style: 3_700, "lazy chart.js": 2_000 };
  expect(compareSizes(agreed, measured)).toEqual([
    "lazy chart.js is new, 2000 bytes",
    "lazy map.js is gone, it had 9000 bytes",
    "script: 50000 → 51100 bytes",
    "style: 4000 → 3700 bytes",
  ]);
});
