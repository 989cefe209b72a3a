import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve, serveSomewhere } from "../../scripts/lib/serve.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "atlas-serve-"));
const files = {
  "index.html": "home",
  "404.html": "no such page",
  "p/one/index.html": "one",
  "assets/a-12345678.js": "0123456789",
  "data/towns.geojson": "{}",
};
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  writeFileSync(path.join(folder, "assets/a-12345678.js.gz"), gzipSync("0123456789"));
  site = await serve({ folder, base: "/atlas/", port: 0, headers: { "X-Atlas": "yes" } });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const get = (file: string, init: RequestInit = {}) =>
  fetch(new URL(file, site.address), { redirect: "manual", ...init });

describe("the server of the built site", () => {
  test("answers a folder with its page, under the base path", async () => {
    const answer = await get("p/one/?status=new");
    expect([answer.status, await answer.text()]).toEqual([200, "one"]);
    expect(answer.headers.get("content-type")).toContain("text/html");
    expect(answer.headers.get("x-atlas")).toBe("yes");
  });

  test("adds the last slash of a folder and keeps the query", async () => {
    const answer = await get("p/one?status=new");
    expect([answer.status, answer.headers.get("location")]).toEqual([301, "/atlas/p/one/?status=new"]);
    expect((await get("/atlas")).headers.get("location")).toBe("/atlas/");
  });

  test.each(["p/two/", "p/", "/elsewhere/", "/", "../../etc/passwd", "%2e%2e/package.json", "%"])(
    "answers %s with the not-found page and status 404",
    async (file) => {
      const answer = await get(file);
      expect([answer.status, await answer.text()]).toEqual([404, "no such page"]);
    },
  );

  test("answers a byte range with that range", async () => {
    const answer = await get("assets/a-12345678.js", {
      headers: { Range: "bytes=2-4", "Accept-Encoding": "identity" },
    });
    expect([answer.status, await answer.text()]).toEqual([206, "234"]);
    expect(answer.headers.get("content-range")).toBe("bytes 2-4/10");
  });

  test("sends the compressed file that stands beside, and lets it be kept", async () => {
    const answer = await get("assets/a-12345678.js", { headers: { "Accept-Encoding": "gzip" } });
    expect(answer.headers.get("content-encoding")).toBe("gzip");
    expect(answer.headers.get("cache-control")).toContain("immutable");
    expect(await answer.text()).toBe("0123456789");
  });

  test("names GeoJSON as what it is", async () => {
    expect((await get("data/towns.geojson")).headers.get("content-type")).toContain("application/geo+json");
  });

  test("takes another port when the wanted one is taken", async () => {
    const taken = Number(new URL(site.address).port);
    const other = await serveSomewhere({ folder, base: "/", port: taken });
    expect(new URL(other.address).port).not.toBe(String(taken));
    await other.close();
  });
});
