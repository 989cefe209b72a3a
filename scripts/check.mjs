/** `npm run check`: the fast part of `npm test`, without build and browser. */
import "./lib/nodeVersion.mjs";
import { checkSources } from "./lib/checks.mjs";
import { ensurePackages } from "./lib/install.mjs";
import { announce } from "./lib/tally.mjs";

await ensurePackages();
await checkSources();
announce();
