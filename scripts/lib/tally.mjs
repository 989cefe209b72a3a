import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { root, tool } from "./run.mjs";

/**
 * A part of a kind of test, run a second time somewhere else.
 *
 * @typedef {object} Again
 * @property {string} [name] as it stands in the tally
 * @property {readonly string[]} [only] the runner's arguments that choose the part
 * @property {Record<string, string>} [env]
 */

/** @type {{ name: string, passed: number, failed: number }[]} */
const kinds = [];

/** Prints the sum over everything that ran as the last line, and lets the process fail if anything did. */
export function announce() {
  const passed = kinds.reduce((sum, kind) => sum + kind.passed, 0);
  const failed = kinds.reduce((sum, kind) => sum + kind.failed, 0);
  const failures = kinds.filter((kind) => kind.failed > 0).map(({ name }) => name);
  if (failures.length > 0) console.log(`\nFailed: ${failures.join(", ")}`);
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`\n${passed} passed, ${failed} failed`);
}

/**
 * A check that passes or fails as a whole.
 *
 * @param {string} name
 * @param {() => Promise<boolean>} check throwing is failing
 * @returns {Promise<boolean>} whether it passed
 */
export async function runCheck(name, check) {
  console.log(`\n── ${name}`);
  const ok = await check().catch((error) => {
    console.error(error);
    return false;
  });
  kinds.push({ name, passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
  return ok;
}

/**
 * The tests of one project of `vite.config.ts`. A file that cannot be loaded counts as a failed test.
 *
 * @param {"source" | "built"} project
 * @param {Again} [again]
 */
export async function runVitest(project, { name = project, only = [], env = {} } = {}) {
  console.log(`\n── unit and property tests: ${name}`);
  const file = reportFile(name);
  await rm(path.join(root, file), { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { ok } = await tool("vitest/vitest.mjs", ["run", "--project", project, ...reporters, ...only], { env });
  const report = await readReport(file);
  const unloaded = (report?.testResults ?? []).filter(isUnloaded).length;
  count(name, ok, report?.numPassedTests, report && report.numFailedTests + unloaded);
}

/** @param {{ status: string, assertionResults: unknown[] }} result */
function isUnloaded({ status, assertionResults }) {
  return status === "failed" && assertionResults.length === 0;
}

/**
 * The stories in a real browser on the built site. One that passed only when tried again counts as failed.
 *
 * @param {Again} [again]
 */
export async function runPlaywright({ name = "browser stories", only = [], env = {} } = {}) {
  console.log(`\n── ${name}`);
  const file = reportFile(name);
  await rm(path.join(root, file), { force: true });
  const reportTo = { PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(root, file) };
  const args = ["test", "--reporter=list,json", ...only];
  const { ok } = await tool("@playwright/test/cli.js", args, { env: { ...env, ...reportTo } });
  const stats = (await readReport(file))?.stats;
  count(name, ok, stats?.expected, stats && stats.unexpected + stats.flaky);
}

/**
 * Adds a kind to the tally. A runner that failed without a failed test (it crashed, or a hook did) is one failure.
 *
 * @param {string} name
 * @param {boolean} ok
 * @param {number} [passed]
 * @param {number} [failed]
 */
function count(name, ok, passed = 0, failed = 0) {
  kinds.push({ name, passed, failed: ok ? failed : Math.max(failed, 1) });
}

/**
 * Where a runner writes what it found, from the root folder.
 *
 * @param {string} name
 */
function reportFile(name) {
  return `.cache/tests/${name.replaceAll(" ", "-")}.json`;
}

/**
 * @param {string} file in the root folder
 * @returns {Promise<any>} null where the runner wrote none
 */
async function readReport(file) {
  return readFile(path.join(root, file), "utf8").then(JSON.parse, () => null);
}
