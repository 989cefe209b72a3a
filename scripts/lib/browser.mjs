import { ensureChromium } from "./chromium.mjs";
import { ensureChineseFont } from "./fonts.mjs";

/**
 * Sees to it that there is a Chromium and a Chinese font for the browser tests, and names the browser for every
 * program started from here on.
 *
 * @returns {Promise<boolean>} whether both are there
 * @throws when there is no Chromium and none could be installed
 */
export async function ensureBrowser() {
  process.env.CHROMIUM_PATH = await ensureChromium();
  console.log(`Chromium: ${process.env.CHROMIUM_PATH}`);
  const hasFont = await ensureChineseFont();
  if (!hasFont) console.error("There is no Chinese font here. Install one, such as Noto Sans CJK.");
  return hasFont;
}
