import path from "node:path";
import { build } from "vite";
import { root } from "../../scripts/lib/run.mjs";
import { compressFolder } from "../../src/pages/compress.ts";

/**
 * Builds the bare page, with the settings of the site that bear on speed, and compresses it as the site is.
 *
 * @returns its folder
 */
export async function buildBare(): Promise<string> {
  const folder = path.join(root, ".cache/bench");
  await build({
    configFile: false,
    root: path.join(root, "tests/bench/bare"),
    logLevel: "warn",
    json: { stringify: true },
    worker: { format: "es" },
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
    },
  });
  await compressFolder(folder);
  return folder;
}
