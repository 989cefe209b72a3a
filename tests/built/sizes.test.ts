import { describe, expect, test } from "vitest";
import { readSitePlace } from "../../scripts/lib/site.mjs";
import { compareSizes, measureSizes, readLedger } from "../../scripts/lib/sizes.mjs";

const { base, folder } = readSitePlace();
const measured = measureSizes(folder, base);

describe("the weight of the built site", () => {
  test("is what was agreed; where growth is meant, `npm run sizes -- --update` and commit tests/sizes.json", () => {
    expect(compareSizes(readLedger(), measured)).toEqual([]);
  });

  test("the list can be used after at most 100 kB of script", () => {
    expect(measured.script).toBeGreaterThan(0);
    expect(measured.script).toBeLessThanOrEqual(100_000);
  });

  test("MapLibre is not in the way of the list", () => {
    expect(measured["lazy maplibre.js"]).toBeGreaterThan(100_000);
  });
});
