/** `npm run browser`: finds or installs the Chromium and the Chinese font that the browser tests need. */
import "./lib/nodeVersion.mjs";
import { ensureBrowser } from "./lib/browser.mjs";
import { ensurePackages } from "./lib/install.mjs";

await ensurePackages();
process.exitCode = (await ensureBrowser()) ? 0 : 1;
