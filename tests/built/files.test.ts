import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readSitePlace } from "../../scripts/lib/site.mjs";
import { atlas } from "../../src/atlas.ts";

const { base, origin, folder } = readSitePlace();
const home = `${origin}${base}`;

const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith("index.html"));

describe("beside the pages", () => {
  test("lie the open data and its description, the feeds, and what robots and phones ask for", () => {
    const expected = [
      "data/projects.csv",
      "data/projects.geojson",
      "data/towns.geojson",
      "data/datapackage.json",
      "feed.xml",
      "en/feed.xml",
      ...atlas.towns.map(({ id }) => `t/${id}/feed.xml`),
      "robots.txt",
      "manifest.webmanifest",
      "redirect.js",
    ];
    expect(expected.filter((file) => !existsSync(path.join(folder, file)))).toEqual([]);
    expect(existsSync(path.join(folder, "sitemap.xml"))).toBe(origin !== null);
  });

  test("lies a picture of 1200 × 630 px for every page", () => {
    const wrong = pages
      .filter((file) => !isMoved(file))
      .filter((file) => {
        const png = readFileSync(path.join(folder, path.dirname(file), "share.png"));
        return png.readUInt32BE(16) !== 1200 || png.readUInt32BE(20) !== 630;
      });
    expect(wrong).toEqual([]);
  });

  test.skipIf(origin === null)("lies everything that a page names with the site's host, its own picture too", () => {
    for (const file of pages) {
      const html = read(file);
      const named = [...html.matchAll(/\b(?:href|content)="(https?:[^"]+)"/g)]
        .map(([, address = ""]) => address)
        .filter((address) => address.startsWith(home));
      expect(named.filter((address) => !isThere(address)).map((address) => `${file}: ${address}`)).toEqual([]);
      if (!isMoved(file)) expect(named).toContain(home + path.posix.join(path.dirname(file), "share.png"));
    }
  });
});

/** A page that leads on has neither picture nor content. */
function isMoved(file: string): boolean {
  return read(file).includes("data-target");
}

function isThere(address: string): boolean {
  const file = address.slice(home.length).replace(/[?#].*/, "");
  return existsSync(path.join(folder, file === "" || file.endsWith("/") ? `${file}index.html` : file));
}

function read(file: string): string {
  return readFileSync(path.join(folder, file), "utf8");
}
