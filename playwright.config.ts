import { defineConfig } from "@playwright/test";
import { ensureChromium } from "./scripts/lib/chromium.mjs";

// Workers load this file again; they inherit the environment and need not search again.
process.env.CHROMIUM_PATH ??= await ensureChromium();

/** WebGL without a graphics card, and no request but those of the page. */
const chromiumFlags = [
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export default defineConfig({
  testDir: "tests/browser",
  testMatch: "**/*.story.ts",
  globalSetup: "./tests/browser/serveSite.ts",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    browserName: "chromium",
    viewport: { width: 1440, height: 900 },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: process.getuid?.() === 0 ? [...chromiumFlags, "--no-sandbox"] : chromiumFlags,
    },
  },
});
