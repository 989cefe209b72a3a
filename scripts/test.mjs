/**
 * `npm test`: installs what is missing, then runs every kind of test, each even where one before it has failed. The
 * last line counts them all; a check without a count of its own (format, types, data, build) is one.
 */
import "./lib/nodeVersion.mjs";
import { ensureBrowser } from "./lib/browser.mjs";
import { buildSite } from "./lib/build.mjs";
import { checkSources } from "./lib/checks.mjs";
import { ensureGdal } from "./lib/gdal.mjs";
import { ensurePackages } from "./lib/install.mjs";
import { announce, runCheck, runPlaywright, runVitest } from "./lib/tally.mjs";
import { testUnderPath } from "./lib/underPath.mjs";

await ensurePackages();
await checkSources();
const built = await runCheck("build", buildSite);
const hasBrowser = await runCheck("browser", ensureBrowser);
if (built) {
  await ensureGdal();
  await runVitest("built");
}
if (built && hasBrowser) await runPlaywright();
if (built) await testUnderPath(hasBrowser);
announce();
