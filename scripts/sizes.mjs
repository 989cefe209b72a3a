/** `npm run sizes`: prints what the built site weighs; with `-- --update` agrees to it. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./lib/run.mjs";
import { readSitePlace } from "./lib/site.mjs";
import { ledgerFile, measureSizes } from "./lib/sizes.mjs";

const { base, folder } = readSitePlace();
const sizes = measureSizes(path.join(root, folder), base);
for (const [name, bytes] of Object.entries(sizes)) console.log(`${String(bytes).padStart(8)}  ${name}`);
if (process.argv.includes("--update")) writeFileSync(ledgerFile, `${JSON.stringify(sizes, null, 2)}\n`);
