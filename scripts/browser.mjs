/**
 * Finds or installs the Chromium and the Chinese font that the browser tests need, and prints the browser's path.
 * Called as `npm run browser`.
 */
import { ensureChromium } from "./lib/chromium.mjs";
import { ensureChineseFont } from "./lib/fonts.mjs";

const chromium = await ensureChromium();
const font = await ensureChineseFont();
if (!font) console.warn("There is no Chinese font here and none could be installed: Chinese text will be boxes.");
console.log(chromium);
