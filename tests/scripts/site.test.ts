import { expect, test } from "vitest";
import { parseBase, parseOrigin, readSitePlace } from "../../scripts/lib/site.mjs";

test.each([
  [undefined, "/"],
  ["", "/"],
  ["/", "/"],
  ["atlas", "/atlas/"],
  ["/atlas", "/atlas/"],
  [" /a//b/ ", "/a/b/"],
  ["/wuzhong-2024.1/", "/wuzhong-2024.1/"],
])("the base path %j becomes %j", (text, base) => {
  expect(parseBase(text)).toBe(base);
});

test.each(["https://example.org/atlas/", "/a/../b/", "/a?b/", "/a b/"])("the base path %j is refused", (text) => {
  expect(() => parseBase(text)).toThrow("BASE_PATH");
});

test.each([
  [undefined, null],
  ["", null],
  ["https://example.org", "https://example.org"],
  ["https://example.org/", "https://example.org"],
  ["http://localhost:4180", "http://localhost:4180"],
])("the origin %j becomes %j", (text, origin) => {
  expect(parseOrigin(text)).toBe(origin);
});

test.each(["example.org", "https://example.org/atlas", "ftp://example.org", "https://"])(
  "the origin %j is refused, since links made of it would be wrong",
  (text) => {
    expect(() => parseOrigin(text)).toThrow("SITE_ORIGIN");
  },
);

test("both are read from the environment, and in which folder the built site lies", () => {
  expect(readSitePlace({ BASE_PATH: "atlas", SITE_ORIGIN: "https://example.org" })).toEqual({
    base: "/atlas/",
    origin: "https://example.org",
    folder: "dist",
  });
  expect(readSitePlace({ SITE_FOLDER: ".cache/atlas" }).folder).toBe(".cache/atlas");
});
