import { canInstallDebianPackages, installDebianPackages } from "./debian.mjs";
import { run } from "./run.mjs";

async function hasChineseFont() {
  const { ok, output } = await run("fc-list", [":lang=zh-cn", "family"], { quiet: true });
  return ok && output.trim() !== "";
}

/**
 * Sees to it that Chinese text is not drawn as boxes in screenshots and measured wrongly in layout tests. Only Linux
 * comes without a Chinese font.
 *
 * @returns {Promise<boolean>} whether there is a font; tests go on without one, but the caller should say so
 */
export async function ensureChineseFont() {
  if (process.platform !== "linux" || (await hasChineseFont())) return true;
  if (!canInstallDebianPackages()) return false;
  console.log("No Chinese font here: installing Noto Sans CJK …");
  await installDebianPackages(["fontconfig", "fonts-noto-cjk"]);
  return hasChineseFont();
}
