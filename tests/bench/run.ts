/**
 * Measures the built site beside the smallest page that shows the same by bare MapLibre: cold loads in one browser, in
 * turn, so that whatever else the machine does meets both. Fails only if it cannot measure.
 */
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import playwright from "../../playwright.config.ts";
import { serve } from "../../scripts/lib/serve.mjs";
import { readSitePlace } from "../../scripts/lib/site.mjs";
import { buildBare } from "./buildBare.ts";
import { measureColdLoads } from "./coldLoad.ts";
import type { Measured } from "./measures.ts";
import { profiles } from "./profile.ts";
import { aimLines, speedTable } from "./report.ts";

const { values } = parseArgs({
  options: { loads: { type: "string", default: "5" }, profile: { type: "string", default: "phone" } },
});
const count = Number(values.loads);
if (!Number.isInteger(count) || count < 1) throw new Error(`--loads is ${values.loads}; it must be a number from 1 on`);
const profile = Object.entries(profiles).find(([name]) => name === values.profile)?.[1];
if (!profile) throw new Error(`--profile is ${values.profile}; it must be ${Object.keys(profiles).join(" or ")}`);

/** Text and SVG are drawn as on a machine without a graphics card: by its processor, not by the WebGL it plays at. */
const benchFlags = ["--disable-gpu-rasterization"];

const bareSite = await serve({ folder: await buildBare(), base: "/", port: 0 });
const atlasSite = await serve({ folder: "dist", base: readSitePlace().base, port: 0 });
const { launchOptions = {} } = playwright.use ?? {};
const browser = await chromium.launch({ ...launchOptions, args: [...(launchOptions.args ?? []), ...benchFlags] });
try {
  const loads: Record<"atlas" | "bare", Measured[]> = { atlas: [], bare: [] };
  // The first load of each is for the browser and the machine to become warm, and does not count.
  for (let round = 0; round <= count; round++) {
    const atlas = await measureColdLoads(browser, atlasSite.address, profile);
    const bare = await measureColdLoads(browser, bareSite.address, profile);
    if (round === 0) continue;
    loads.atlas.push(atlas);
    loads.bare.push(bare);
    console.log(`${round} of ${count}: live map drawn after ${ms(atlas.mapDrawn)}, bare ${ms(bare.mapDrawn)}`);
  }
  console.log(`\n${count} cold loads of each in turn, Chromium ${browser.version()}, ${profile.words}\n`);
  console.log(speedTable(loads));
  console.log(`\n${aimLines(loads).join("\n")}`);
} finally {
  await browser.close();
  await Promise.all([bareSite.close(), atlasSite.close()]);
}

function ms(time: number): string {
  return `${Math.round(time)} ms`;
}
