import { readFile } from "node:fs/promises";
import path from "node:path";
import { npm, root } from "./run.mjs";

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

/**
 * The packages that a lockfile names, by folder; none where there is no lockfile.
 *
 * @param {string} file
 * @returns {Promise<Packages>}
 */
async function lockedPackages(file) {
  try {
    return JSON.parse(await readFile(path.join(root, file), "utf8")).packages;
  } catch {
    return {};
  }
}

/**
 * Whether what is installed is what the lockfile asks for. Versions are compared rather than dates, since git gives
 * files the date of the checkout. Optional packages (binaries for other systems) may be absent.
 *
 * @param {Packages} wanted from package-lock.json
 * @param {Packages} installed from the lockfile that npm leaves inside node_modules
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted).every(([folder, { version, optional }]) => {
    if (folder === "") return true;
    const present = installed[folder];
    return present === undefined ? optional === true : present.version === version;
  });
}

/**
 * Installs the packages of the lockfile where they are missing or others.
 *
 * @throws when npm cannot install them; npm has said why
 */
export async function ensurePackages() {
  const wanted = await lockedPackages("package-lock.json");
  const installed = await lockedPackages("node_modules/.package-lock.json");
  if (isInstalled(wanted, installed)) return;
  console.log("Installing packages …");
  const { ok } = await npm(["ci", "--no-audit", "--no-fund"]);
  if (!ok) throw new Error("npm could not install the packages.");
}
