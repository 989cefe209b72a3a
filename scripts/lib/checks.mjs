import { tool } from "./run.mjs";
import { runCheck, runVitest } from "./tally.mjs";

/** Everything that can be said of the sources without building the site. */
export async function checkSources() {
  await runTool("format and lint", "@biomejs/biome/bin/biome", ["check", "."]);
  await runTool("types", "typescript/bin/tsc", ["--noEmit", "-p", "."]);
  await runTool("types of the core, without a document", "typescript/bin/tsc", ["--noEmit", "-p", "src/core"]);
  await runTool("data", "tsx/dist/cli.mjs", ["geo/build.ts", "--check"]);
  await runVitest("source");
}

/**
 * @param {string} name
 * @param {string} script
 * @param {readonly string[]} args
 */
function runTool(name, script, args) {
  return runCheck(name, async () => (await tool(script, args)).ok);
}
