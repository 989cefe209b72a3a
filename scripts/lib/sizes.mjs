import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "./run.mjs";

/**
 * What a visitor's device must fetch, in bytes after gzip, by stable name.
 *
 * @typedef {Record<string, number>} Sizes
 */

/** Where the agreed sizes are kept. */
export const ledgerFile = path.join(root, "tests/sizes.json");

/** Growth up to this needs no decision: 2 %, and what a few words more come to. */
const tolerance = { share: 0.02, bytes: 250 };

/**
 * Measures the built site. `script` and `style` are what the explore page names in its head, that is everything needed
 * until its list can be used; `lazy …` is fetched later, and named without the hash; `page …` is the HTML itself.
 *
 * @param {string} folder the built site
 * @param {string} base the path it was built for
 * @returns {Sizes}
 */
export function measureSizes(folder, base) {
  const home = readFileSync(path.join(folder, "index.html"), "utf8");
  const assets = readdirSync(path.join(folder, "assets")).filter((file) => !/\.(gz|br|map)$/.test(file));
  /** @type {Sizes} */
  const sizes = {};
  for (const asset of assets.sort()) {
    const isNamed = home.includes(`="${base}assets/${asset}"`);
    const entry = isNamed ? (asset.endsWith(".css") ? "style" : "script") : `lazy ${withoutHash(asset)}`;
    sizes[entry] = (sizes[entry] ?? 0) + compressedSize(path.join(folder, "assets", asset));
  }
  for (const page of ["", "en/", "p/e2024-03/", "t/luzhi/"]) {
    sizes[`page /${page}`] = compressedSize(path.join(folder, page, "index.html"));
  }
  return Object.fromEntries(Object.entries(sizes).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** @returns {Sizes} the agreed sizes */
export function readLedger() {
  return JSON.parse(readFileSync(ledgerFile, "utf8"));
}

/**
 * Every entry that is new, gone, or has another size than agreed, as a sentence.
 *
 * @param {Sizes} agreed
 * @param {Sizes} measured
 * @returns {string[]}
 */
export function compareSizes(agreed, measured) {
  const names = [...new Set([...Object.keys(agreed), ...Object.keys(measured)])].sort();
  return names.flatMap((name) => {
    const [before, now] = [agreed[name], measured[name]];
    if (before === undefined) return [`${name} is new, ${now} bytes`];
    if (now === undefined) return [`${name} is gone, it had ${before} bytes`];
    const allowed = Math.max(before * tolerance.share, tolerance.bytes);
    return Math.abs(now - before) <= allowed ? [] : [`${name}: ${before} → ${now} bytes`];
  });
}

/** @param {string} file */
function compressedSize(file) {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

/**
 * `liveMap-B1x2_3-4.js` → `liveMap.js`; a hash has eight signs, of which `-` may be one.
 *
 * @param {string} asset
 */
function withoutHash(asset) {
  return asset.replace(/-[\w-]{8}(\.\w+)$/, "$1");
}
