import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readSitePlace } from "../../scripts/lib/site.mjs";
import { atlas } from "../../src/atlas.ts";

const { base, folder } = readSitePlace();
const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".html"));

/** As outsiders rely on them: written out here, so that a change of the code that makes them shows. */
const addresses = [
  "",
  ...atlas.records.map(({ id }) => `p/${id}/`),
  ...atlas.towns.map(({ id }) => `t/${id}/`),
  "plan/",
  "about/",
].flatMap((address) => [address, `en/${address}`]);

describe("the built pages", () => {
  test("are those of the contract: 48 records, 14 towns, the list, the plan, about, in both languages", () => {
    expect(addresses).toHaveLength(130);
    expect(addresses.filter((address) => !pages.includes(`${address}index.html`))).toEqual([]);
    expect(pages).toContain("404.html");
  });

  test("say in which language they are", () => {
    const wrong = addresses.filter((address) => {
      const language = address.startsWith("en/") ? "en" : "zh-CN";
      return !read(`${address}index.html`).includes(`<html lang="${language}">`);
    });
    expect(wrong).toEqual([]);
  });

  test("have a title of their own", () => {
    const titles = addresses.map((address) => /<title>([^<]+)<\/title>/.exec(read(`${address}index.html`))?.[1]);
    expect(titles.filter((title) => title === undefined)).toEqual([]);
    expect(new Set(titles).size).toBe(addresses.length);
  });

  test("have no mark of the template left, and no script inline", () => {
    const wrong = pages.filter((file) => /<!--(theme|head|page)-->|<script(?![^>]*\b(src=|ld\+json))/.test(read(file)));
    expect(wrong).toEqual([]);
  });

  test("name only files and pages that exist, under the base path", () => {
    const broken = pages.flatMap((file) => namedAddresses(read(file)).filter((address) => !isThere(address)));
    expect([...new Set(broken)]).toEqual([]);
  });
});

/** Every address of our own that a page names; those with a scheme are others'. */
function namedAddresses(html: string): string[] {
  return [...html.matchAll(/\b(?:href|src)="([^"#][^"]*)"/g)]
    .map(([, address = ""]) => address.replaceAll("&amp;", "&"))
    .filter((address) => !/^[a-z][a-z+.-]*:/i.test(address));
}

function isThere(address: string): boolean {
  if (!address.startsWith(base)) return false;
  const [file = ""] = decodeURI(address.slice(base.length)).split(/[?#]/);
  return existsSync(path.join(folder, file, file === "" || file.endsWith("/") ? "index.html" : ""));
}

function read(file: string): string {
  return readFileSync(path.join(folder, file), "utf8");
}
