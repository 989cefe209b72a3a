import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { readRedirects, redirectPages, retiredFiles } from "../../src/pages/redirects.ts";
import { homeless, hosted } from "./heads.ts";

const csv =
  "from,to,since,note\n/p/e2023-09/,/p/e2024-01/,2025-01-01,\n/p/e2024-01/,/p/e2024-02/,2026-01-01,moved on\n";

describe("retired addresses", () => {
  test("lead to the end of their chain at once", () => {
    expect(readRedirects(csv)).toEqual([
      { from: "p/e2023-09/", to: "p/e2024-02/" },
      { from: "p/e2024-01/", to: "p/e2024-02/" },
    ]);
  });

  test("that go round in a circle stop the build", () => {
    expect(() => readRedirects("from,to\n/p/a/,/p/b/\n/p/b/,/p/a/\n")).toThrow("circle");
  });

  test("have a page in both languages, which leads to the same language", () => {
    const pages = redirectPages(readRedirects(csv), hosted);
    expect([...pages.keys()]).toEqual([
      "p/e2023-09/index.html",
      "p/e2024-01/index.html",
      "en/p/e2023-09/index.html",
      "en/p/e2024-01/index.html",
    ]);
    const english = pages.get("en/p/e2023-09/index.html");
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('<a data-target href="/atlas/en/p/e2024-02/">');
    expect(english).toContain('content="0; url=/atlas/en/p/e2024-02/"');
    expect(english).toContain('<link rel="canonical" href="https://example.org/atlas/en/p/e2024-02/">');
  });

  test("name no host where none is known, and have no script inline", () => {
    for (const html of redirectPages(readRedirects(csv), homeless).values()) {
      expect(html).not.toMatch(/https?:|<script(?! src=)/);
    }
  });

  test("that lead to a file lead to the one there is, in both languages", () => {
    const pages = redirectPages(readRedirects("from,to\n/download/,/data/projects.csv\n"), hosted);
    for (const html of pages.values()) expect(html).toContain('href="/atlas/data/projects.csv"');
    expect(pages.size).toBe(2);
  });

  test("of files stay files, with what their successors hold", () => {
    const redirects = readRedirects("from,to\n/data/all.csv,/data/projects.csv\n/download/,/data/projects.csv\n");
    expect([...retiredFiles(redirects, new Map([["data/projects.csv", "id"]]))]).toEqual([["data/all.csv", "id"]]);
    expect(redirectPages(redirects, hosted).has("data/all.csv")).toBe(false);
  });

  test("keep the query", () => {
    const seen: string[] = [];
    const context = createContext({
      document: {
        querySelector: (selector: string) => selector === "a[data-target]" && { href: "https://x/p/e2024-02/" },
      },
      location: { search: "?status=new", hash: "", replace: (address: string) => seen.push(address) },
    });
    runInContext(readFileSync("public/redirect.js", "utf8"), context);
    expect(seen).toEqual(["https://x/p/e2024-02/?status=new"]);
  });
});
