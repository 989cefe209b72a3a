/**
 * Runs in every measured page before its own scripts. Plain script, since what a compiler adds is not there.
 * Times are in ms since navigation began; 0 = has not happened yet.
 */
(() => {
  const seen = { largestPaint: 0, picture: 0, mapDrawn: 0, listUsable: 0 };

  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.largestPaint = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });

  /** The whole static map has its credit as its last part; the bare page has none, and waits for its live map. */
  const moments = /** @type {const} */ ({
    picture: "[data-map] > p:last-child, [data-map=live]",
    mapDrawn: "[data-map=live]",
  });
  const observer = new MutationObserver(() => {
    for (const moment of /** @type {(keyof typeof moments)[]} */ (Object.keys(moments))) {
      if (waited.has(moment) || !document.querySelector(moments[moment])) continue;
      waited.add(moment);
      afterNextFrame(() => {
        seen[moment] = performance.now();
      });
    }
  });
  const waited = new Set();
  observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-map"] });

  /** Frames are only made once the styles are there; when the second one begins, the first has been drawn. */
  function afterNextFrame(/** @type {() => void} */ run) {
    requestAnimationFrame(() => requestAnimationFrame(run));
  }

  const listed = () => document.querySelectorAll('ul[aria-label="项目列表"] a').length;
  const filter = () => /** @type {HTMLInputElement | null} */ (document.querySelector("[data-group=category] input"));

  /**
   * Clicks the filter until the list is shorter than `whole`. Each click looks by itself: one that came before the
   * page's script has only turned the box, and may have turned it away from what the script takes it to be.
   */
  function probe(whole = 0) {
    const [box, length] = [filter(), document.readyState === "loading" ? 0 : whole || listed()];
    if (length > 0) box?.click();
    setTimeout(() => {
      if (listed() < length) seen.listUsable = performance.now();
      else setTimeout(probe, 20, length);
    });
  }

  /** @returns {Promise<number>} ms from a click on a filter until a frame with the shorter list has been drawn */
  function clickFilter() {
    const before = listed();
    const start = performance.now();
    filter()?.click();
    return new Promise((resolve) => {
      const look = () => (listed() < before ? resolve(performance.now() - start) : requestAnimationFrame(look));
      afterNextFrame(look);
    });
  }

  Object.assign(window, { bench: { seen, probe, clickFilter } });
})();
