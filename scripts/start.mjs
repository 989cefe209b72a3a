/**
 * `npm start`: from a fresh clone to the running site. Installs what is missing, builds, serves, and says where.
 * The port is PORT or `npm start -- --port 8080`, else 4180; a free one where that is taken.
 */
import "./lib/nodeVersion.mjs";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildData, buildSite } from "./lib/build.mjs";
import { ensurePackages } from "./lib/install.mjs";
import { root } from "./lib/run.mjs";
import { readSitePlace } from "./lib/site.mjs";

const { values } = parseArgs({ options: { port: { type: "string" }, "no-build": { type: "boolean" } } });
const port = Number(values.port ?? process.env.PORT ?? 4180);
if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`There is no port ${values.port}.`);
const { base, folder } = readSitePlace();

await ensurePackages();
const built = values["no-build"] === true || ((await buildData()) && (await buildSite()));
if (!built) process.exit(1);

const { serveSomewhere } = await import("./lib/serve.mjs");
const { address } = await serveSomewhere({ folder: path.join(root, folder), base, port });
console.log(`\nThe atlas is at ${address}\nStop it with Ctrl+C.`);
