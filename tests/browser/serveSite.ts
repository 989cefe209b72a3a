import { existsSync } from "node:fs";
import { serve } from "../../scripts/lib/serve.mjs";
import { readSitePlace } from "../../scripts/lib/site.mjs";

/**
 * What a careful host allows a page: its own files, and inline styles (React writes them into HTML). Basemaps in tests
 * come from servers on this machine.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: http://127.0.0.1:* http://localhost:*",
  "connect-src 'self' http://127.0.0.1:* http://localhost:*",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self'",
].join(";");

/** Serves the built site on a free port for as long as the stories run, and tells them where. */
export default async function serveSite(): Promise<() => Promise<void>> {
  const { base, folder } = readSitePlace();
  if (!existsSync(`${folder}/404.html`)) throw new Error("There is no built site to test; npm run build makes one.");
  const headers = { "Content-Security-Policy": contentSecurityPolicy };
  const { address, close } = await serve({ folder, base, port: 0, headers });
  process.env.ATLAS_ADDRESS = address;
  return close;
}
