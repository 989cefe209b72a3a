import type { CDPSession, Page } from "@playwright/test";

export interface Traffic {
  /** As sent, compressed, with headers. */
  readonly bytes: number;
  readonly scriptBytes: number;
}

/**
 * Counts what a page fetches from here on.
 *
 * @returns what it came to so far
 */
export function watchTraffic(page: Page, devtools: CDPSession): () => Promise<Traffic> {
  const addresses = new Map<string, string>();
  const sizes = new Map<string, number>();
  devtools.on("Network.responseReceived", ({ requestId, response }) => addresses.set(requestId, response.url));
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const address = addresses.get(requestId);
    if (address?.startsWith("http")) sizes.set(address, encodedDataLength);
  });
  return async () => {
    // The script of a worker is no request of the page; the page's own record has its size.
    const recorded = await page.evaluate(() =>
      performance.getEntriesByType("resource").map((entry) => ({
        address: entry.name,
        size: (entry as PerformanceResourceTiming).transferSize,
      })),
    );
    for (const { address, size } of recorded) if (!sizes.has(address)) sizes.set(address, size);
    const sum = (files: [string, number][]) => files.reduce((total, [, size]) => total + size, 0);
    const all = [...sizes];
    return { bytes: sum(all), scriptBytes: sum(all.filter(([address]) => /\.m?js$/.test(address))) };
  };
}
