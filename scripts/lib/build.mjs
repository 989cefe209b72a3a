import { rm } from "node:fs/promises";
import path from "node:path";
import { root, run, tool } from "./run.mjs";
import { readSitePlace } from "./site.mjs";

/** Where the program that writes the pages is built to; it runs at build only and is no part of the site. */
const serverFolder = ".cache/server";

/** Runs the data pipeline: it writes `src/generated/`, or names everything that is wrong with the data. */
export async function buildData() {
  return (await tool("tsx/dist/cli.mjs", ["geo/build.ts"])).ok;
}

/**
 * Builds the site into its folder: the client's scripts, then the program that writes the pages, then the pages.
 *
 * @param {Record<string, string>} [environment] where the site will stand, if elsewhere than our own environment says
 * @returns {Promise<boolean>} false as soon as one step fails; it has said why
 */
export async function buildSite(environment = {}) {
  const { folder } = readSitePlace({ ...process.env, ...environment });
  const options = { env: environment };
  await rm(path.join(root, folder), { recursive: true, force: true });
  const vite = "vite/bin/vite.js";
  const quiet = ["--logLevel", "warn"];
  const client = await tool(vite, ["build", ...quiet, "--outDir", folder], options);
  if (!client.ok) return false;
  const server = await tool(
    vite,
    ["build", ...quiet, "--ssr", "src/pages/prerender.ts", "--outDir", serverFolder],
    options,
  );
  if (!server.ok) return false;
  const pages = await run(process.execPath, [path.join(root, serverFolder, "prerender.js"), folder]);
  return pages.ok;
}
