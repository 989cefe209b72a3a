import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import sirv from "sirv";

/**
 * Serves the built site as a plain file server does: folders by their index.html, a folder without its last slash by
 * a redirect, 404.html with status 404 for the rest, byte ranges, and the compressed file that stands beside a file.
 *
 * @param {object} options
 * @param {string} options.folder the built site
 * @param {string} options.base path under which it is served, as `parseBase` gives it
 * @param {number} options.port 0 = any free one
 * @param {string} [options.host] without one, on every address of the machine
 * @param {Record<string, string>} [options.headers] sent with every answer
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} `address` ends with the base
 * @throws with code EADDRINUSE when the port is taken
 */
export async function serve({ folder, base, port, host, headers = {} }) {
  const files = sirv(folder, { gzip: true, brotli: true, etag: true, extensions: ["html"], setHeaders: setCaching });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const url = request.url ?? "/";
    if (`${url}/` === base) return redirect(response, base);
    if (!url.startsWith(base)) return notFound(folder, response);

    const [pathname = "", query] = url.slice(base.length - 1).split("?");
    if (isFolderWithoutSlash(folder, pathname)) {
      return redirect(response, `${base.slice(0, -1)}${pathname}/${query === undefined ? "" : `?${query}`}`);
    }
    request.url = url.slice(base.length - 1);
    files(request, response, () => notFound(folder, response));
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host }, () => resolve(undefined));
  });
  const { port: chosen } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    address: `http://localhost:${chosen}${base}`,
    close: () => new Promise((resolve) => server.close(() => resolve(undefined))),
  };
}

/**
 * Like `serve`, but on another port when the wanted one is taken.
 *
 * @param {Parameters<typeof serve>[0]} options
 */
export async function serveSomewhere(options) {
  try {
    return await serve(options);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    console.log(`Port ${options.port} is taken, so on a free one:`);
    return serve({ ...options, port: 0 });
  }
}

/**
 * What has its content's hash in its name never changes; everything else is asked for again.
 *
 * @param {import("node:http").ServerResponse} response
 * @param {string} pathname
 */
function setCaching(response, pathname) {
  const lasting = pathname.startsWith("/assets/");
  response.setHeader("Cache-Control", lasting ? "public,max-age=31536000,immutable" : "no-cache");
}

/**
 * @param {string} folder
 * @param {string} pathname
 */
function isFolderWithoutSlash(folder, pathname) {
  if (pathname.endsWith("/") || pathname.includes("..")) return false;
  return existsSync(path.join(folder, pathname, "index.html"));
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {string} location
 */
function redirect(response, location) {
  response.writeHead(301, { Location: location }).end();
}

/**
 * @param {string} folder
 * @param {import("node:http").ServerResponse} response
 */
function notFound(folder, response) {
  response.writeHead(404, { "Content-Type": "text/html;charset=utf-8", "Cache-Control": "no-cache" });
  createReadStream(path.join(folder, "404.html"))
    .on("error", () => response.end("404"))
    .pipe(response);
}
