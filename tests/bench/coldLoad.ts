import type { Browser, CDPSession, Page } from "@playwright/test";
import type { Measured } from "./measures.ts";
import type { Profile } from "./profile.ts";
import { watchTraffic } from "./traffic.ts";

/** What `inPage.js` keeps in a page; times in ms since navigation began. */
interface InPage {
  readonly seen: Readonly<Record<"largestPaint" | "picture" | "mapDrawn" | "listUsable", number>>;
  readonly probe: () => void;
  readonly clickFilter: () => Promise<number>;
}

declare global {
  interface Window {
    readonly bench: InPage;
  }
}

/** For what a page still fetches when its map is drawn. In ms. */
const settling = 1500;
const patience = 120_000;

/**
 * Loads a page twice with nothing kept from before. The first time nobody touches it until its map is drawn; the
 * second time its filter is clicked again and again until that has an effect, which would disturb what else is measured.
 */
export async function measureColdLoads(browser: Browser, address: string, profile: Profile): Promise<Measured> {
  const untouched = await coldLoad(browser, profile, (page, devtools) => look(page, devtools, address));
  const listUsable = await coldLoad(browser, profile, (page) => firstUse(page, address));
  return { ...untouched, listUsable };
}

async function coldLoad<Result>(
  browser: Browser,
  { slowdown, network }: Profile,
  measure: (page: Page, devtools: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    if (network) {
      const { latency, download, upload } = network;
      const speeds = { downloadThroughput: download, uploadThroughput: upload };
      await devtools.send("Network.emulateNetworkConditions", { offline: false, latency, ...speeds });
    }
    await page.addInitScript({ path: "tests/bench/inPage.js" });
    return await measure(page, devtools);
  } finally {
    await context.close();
  }
}

async function look(page: Page, devtools: CDPSession, address: string): Promise<Omit<Measured, "listUsable">> {
  const traffic = watchTraffic(page, devtools);
  await page.goto(address);
  await page.waitForFunction(() => window.bench.seen.mapDrawn > 0, null, { polling: 250, timeout: patience });
  await page.waitForTimeout(settling);
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
  );
  const { largestPaint, picture, mapDrawn } = await page.evaluate(() => window.bench.seen);
  const { bytes, scriptBytes } = await traffic();
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize: heap } = await devtools.send("Runtime.getHeapUsage");
  const filterClick = await page.evaluate(() => window.bench.clickFilter());
  // A frame is made before it is shown: what the first paint is to show is not seen earlier than it.
  return {
    firstPaint,
    largestPaint,
    picture: Math.max(firstPaint, picture),
    mapDrawn,
    bytes,
    scriptBytes,
    heap,
    filterClick,
  };
}

async function firstUse(page: Page, address: string): Promise<number> {
  await page.addInitScript("bench.probe()");
  await page.goto(address);
  await page.waitForFunction(() => window.bench.seen.listUsable > 0, null, { polling: 250, timeout: patience });
  return page.evaluate(() => window.bench.seen.listUsable);
}
