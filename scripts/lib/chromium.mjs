import { existsSync } from "node:fs";
import path from "node:path";
import { canInstallDebianPackages, installDebianPackages } from "./debian.mjs";
import { run, tool } from "./run.mjs";

const programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const usualPlaces = {
  linux: ["/usr/lib/chromium/chromium", "/snap/bin/chromium", "/opt/google/chrome/chrome"],
  darwin: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  win32: [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => path.join(folder, "Google/Chrome/Application/chrome.exe")),
};

/**
 * Whether a browser really starts: Ubuntu ships a `chromium-browser` that only says to install a snap, and a browser
 * that was downloaded may lack libraries of the system. Windows opens a window for `--version`, so there being one
 * must do.
 *
 * @param {string} browser
 */
async function starts(browser) {
  if (!existsSync(browser)) return false;
  if (process.platform === "win32") return true;
  const { ok } = await run(browser, ["--version"], { quiet: true, timeout: 60_000 });
  return ok;
}

/** Playwright's own browser, if Playwright is installed; it knows the path even where nothing stands there yet. */
async function playwrightBrowser() {
  try {
    const { chromium } = await import("@playwright/test");
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

/**
 * A Chromium that is already on this machine: the one that CHROMIUM_PATH names, one on the PATH or in the usual
 * places, or the one Playwright has downloaded.
 *
 * @returns {Promise<string | null>} its path
 * @throws when CHROMIUM_PATH is set and does not start: another browser than the chosen one would be a surprise
 */
export async function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (await starts(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is ${chosen}, but no browser starts there`);
  }
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const onPath = folders.flatMap((folder) => programs.map((program) => path.join(folder, program)));
  const candidates = [...onPath, ...(usualPlaces[process.platform] ?? []), ...(await playwrightBrowser())];
  for (const candidate of candidates) {
    if (await starts(candidate)) return candidate;
  }
  return null;
}

/**
 * Finds a Chromium or installs one: Playwright's build first, since it asks nothing of the system; the system's
 * package where that cannot be had and we may install it.
 *
 * @returns {Promise<string>} its path
 * @throws when there is none and none could be installed; the message says what to do
 */
export async function ensureChromium() {
  const found = await findChromium();
  if (found !== null) return found;

  console.log("No Chromium here: asking Playwright for one …");
  const download = await tool("@playwright/test/cli.js", ["install", "chromium"], { quiet: true, timeout: 900_000 });
  const downloaded = await findChromium();
  if (downloaded !== null) return downloaded;

  if (canInstallDebianPackages()) {
    console.log("Playwright could not provide one: installing the system's package …");
    await installDebianPackages(["chromium"]);
    const installed = await findChromium();
    if (installed !== null) return installed;
  }
  console.error(download.output.trim());
  throw new Error("No Chromium could be installed. Install Chromium or Chrome, or name one with CHROMIUM_PATH.");
}
