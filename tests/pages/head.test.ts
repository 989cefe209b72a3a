import { describe, expect, test } from "vitest";
import { atlas } from "../../src/atlas.ts";
import { escapeMarkup } from "../../src/core/escapeMarkup.ts";
import { pagePath } from "../../src/core/url.ts";
import { pageHead } from "../../src/pages/head.ts";
import { jsonBlock, tag } from "../../src/pages/markup.ts";
import { allHeads, dataOf, elements, homeless, hosted, linkTo, meta, titleOf } from "./heads.ts";

const heads = allHeads(hosted);
const recordIds = atlas.records.map(({ id }) => id);

describe("the head of every page", () => {
  test("has one title and one description, and no page has another's", () => {
    expect(heads).toHaveLength(130);
    for (const { head } of heads) {
      expect(head.match(/<title>/g)).toHaveLength(1);
      expect(head.match(/name="description"/g)).toHaveLength(1);
    }
    expect(new Set(heads.map(({ head }) => titleOf(head))).size).toBe(130);
    expect(new Set(heads.map(({ head }) => meta(head, "description"))).size).toBe(130);
  });

  test("names its own address under origin and base as the one to keep", () => {
    for (const { page, language, head } of heads) {
      expect(linkTo(head, "canonical")).toBe(`https://example.org${pagePath(page, language, "/atlas/")}`);
      expect(meta(head, "og:url")).toBe(linkTo(head, "canonical"));
    }
  });

  test("names the page in every language, each of which names it back", () => {
    const byAddress = new Map(heads.map(({ head }) => [linkTo(head, "canonical"), alternatesOf(head)]));
    for (const [address, alternates] of byAddress) {
      expect(Object.keys(alternates)).toEqual(["zh-CN", "en", "x-default"]);
      expect(Object.values(alternates)).toContain(address);
      expect(alternates["x-default"]).toBe(alternates["zh-CN"]);
      for (const other of Object.values(alternates)) expect(byAddress.get(other)).toEqual(alternates);
    }
  });

  test("has a share image of its own", () => {
    const images = heads.map(({ head }) => meta(head, "og:image") ?? "");
    expect(new Set(images).size).toBe(130);
    expect(images.filter((image) => !image.startsWith("https://example.org/atlas/"))).toEqual([]);
  });

  test("tells browsers the colour of both schemes", () => {
    for (const { head } of heads) {
      const colours = elements(head, "meta").filter(({ name }) => name === "theme-color");
      expect(colours.map(({ media }) => media)).toEqual([
        "(prefers-color-scheme: light)",
        "(prefers-color-scheme: dark)",
      ]);
    }
  });

  test("names no host, and nothing that needs one, where the host is not known", () => {
    for (const { head } of allHeads(homeless)) {
      expect(head).not.toMatch(/rel="canonical"|hreflang=|og:url|og:image|null|undefined/);
      const addresses = elements(head, "link").map(({ href }) => href);
      expect(addresses.filter((href) => !href?.startsWith("/"))).toEqual([]);
    }
  });

  test("of a record says its area, its state and how well it is placed", () => {
    const e3 = heads.find(
      ({ page, language }) => page.type === "record" && page.id === recordIds[2] && language === "en",
    );
    const description = meta(e3?.head ?? "", "description");
    expect(description).toContain("3.6 ha");
    expect(description).toContain("carried over");
    expect(description).toContain("Changqiao");
    expect(description).toContain("the road’s own line");
  });

  test("of the page that is none is kept out of search engines", () => {
    const head = pageHead({ type: "not-found", path: "p/<x>/" }, "en", hosted);
    expect(meta(head, "robots")).toBe("noindex");
    expect(linkTo(head, "canonical")).toBeUndefined();
  });
});

describe("what a head says to machines", () => {
  test("a record is a place only where its position is known", () => {
    const placed = heads
      .filter(({ page, language, head }) => page.type === "record" && language === "en" && dataOf(head)?.about)
      .map(({ page }) => (page.type === "record" ? page.id : ""));
    const known = atlas.records.filter(({ placement }) =>
      ["site", "alignment", "approximate"].includes(placement.precision),
    );
    expect(placed).toEqual(known.map(({ id }) => id));
    expect(placed.length).toBeGreaterThan(0);
  });

  test("the list and the page about it are the data set, with licence, files and how to cite it", () => {
    const sets = heads.filter(({ head }) => dataOf(head)?.["@type"] === "Dataset");
    expect(sets.map(({ page }) => page.type)).toEqual(["explore", "about", "explore", "about"]);
    for (const { head } of sets) {
      expect(dataOf(head)).toMatchObject({
        license: "https://opendatacommons.org/licenses/odbl/1-0/",
        version: atlas.version,
        citation: expect.stringContaining("https://example.org/atlas/"),
        distribution: [
          { contentUrl: "https://example.org/atlas/data/projects.csv" },
          { contentUrl: "https://example.org/atlas/data/projects.geojson" },
          { contentUrl: "https://example.org/atlas/data/towns.geojson" },
        ],
      });
    }
  });
});

test("no text can leave its attribute, its element or its script", () => {
  expect(tag("meta", { content: `"><script>alert('1')</script>&` })).toBe(
    '<meta content="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;">',
  );
  expect(escapeMarkup("a & b")).toBe("a &amp; b");
  expect(jsonBlock({ name: "</script><!--" }).match(/<\/script>/g)).toHaveLength(1);
});

function alternatesOf(head: string): Record<string, string> {
  const links = elements(head, "link").filter(({ hreflang }) => hreflang);
  return Object.fromEntries(links.map(({ hreflang = "", href = "" }) => [hreflang, href]));
}
