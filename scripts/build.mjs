/** `npm run build`: data, then the site into `dist/`. */
import "./lib/nodeVersion.mjs";
import { buildData, buildSite } from "./lib/build.mjs";
import { ensurePackages } from "./lib/install.mjs";

await ensurePackages();
process.exitCode = (await buildData()) && (await buildSite()) ? 0 : 1;
