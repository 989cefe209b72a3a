import { existsSync } from "node:fs";
import { run } from "./run.mjs";

let listsFetched = false;

/** Whether packages of the system can be installed without asking anyone: root, on Debian or a relative of it. */
export function canInstallDebianPackages() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/**
 * Runs apt-get silently, but shows everything it said when it failed.
 *
 * @param {string[]} args
 */
async function aptGet(args) {
  const { ok, output } = await run("apt-get", args, { quiet: true, env: { DEBIAN_FRONTEND: "noninteractive" } });
  if (!ok) console.error(output.trim());
  return ok;
}

/**
 * Installs packages of the system, after fetching the package lists once per process.
 *
 * @param {readonly string[]} packages
 * @returns {Promise<boolean>} whether all are there now
 */
export async function installDebianPackages(packages) {
  if (!listsFetched) {
    await aptGet(["update"]);
    listsFetched = true;
  }
  return aptGet(["install", "-y", "--no-install-recommends", ...packages]);
}
