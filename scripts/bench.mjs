/**
 * `npm run bench`: builds the site and a bare page that shows the same, and measures one beside the other.
 * `-- --loads 9` for more of each, `-- --profile none` for a machine and a network that nothing slows down,
 * `-- --no-build` for the site as it is in `dist/`.
 */
import "./lib/nodeVersion.mjs";
import { ensureBrowser } from "./lib/browser.mjs";
import { buildData, buildSite } from "./lib/build.mjs";
import { ensurePackages } from "./lib/install.mjs";
import { tool } from "./lib/run.mjs";

const options = process.argv.slice(2);
await ensurePackages();
const built = options.includes("--no-build") || ((await buildData()) && (await buildSite()));
if (!built) process.exit(1);
await ensureBrowser();
const { ok } = await tool("tsx/dist/cli.mjs", [
  "tests/bench/run.ts",
  ...options.filter((option) => option !== "--no-build"),
]);
process.exitCode = ok ? 0 : 1;
