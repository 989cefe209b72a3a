import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { atlas } from "../../src/atlas.ts";
import { recordsKml } from "../../src/core/exportKml.ts";
import { atlasPaths } from "../../src/pages/addresses.ts";
import { feeds } from "../../src/pages/feeds.ts";
import { geometry } from "../../src/pages/geometry.ts";
import { iconFiles, manifests } from "../../src/pages/manifest.ts";
import { robots, sitemap } from "../../src/pages/sitemap.ts";
import { homeless, hosted } from "./heads.ts";

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ["entry", "url", "xhtml:link", "link"].includes(name),
});

interface Entry {
  readonly id: string;
  readonly title: { readonly "#text": string };
  readonly updated: string;
  readonly link: readonly { readonly "@_href": string }[];
}

describe("the feeds", () => {
  const all = feeds(hosted);

  test("are one for the plan and one for each town, in both languages", () => {
    expect([...all.keys()].filter((file) => !file.startsWith("en/"))).toEqual([
      "feed.xml",
      ...atlas.towns.map(({ id }) => `t/${id}/feed.xml`),
    ]);
    expect(all.size).toBe(30);
  });

  test("are well formed, with an id, a title and a date for themselves and every entry", () => {
    for (const [file, xml] of all) {
      expect(XMLValidator.validate(xml), file).toBe(true);
      const { feed } = parser.parse(xml);
      expect(feed["@_xmlns"]).toBe("http://www.w3.org/2005/Atom");
      expect(feed["@_xml:lang"]).toBe(file.startsWith("en/") ? "en" : "zh-CN");
      for (const each of [feed, ...(feed.entry ?? [])]) {
        expect(each.id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
        expect(each.updated).toMatch(/^\d{4}-\d\d-\d\dT/);
        expect(each.title).toBeTruthy();
        expect(each.link.length).toBeGreaterThan(0);
      }
    }
  });

  test("of the plan has every record once, of a town the records of the town", () => {
    expect(entriesOf("feed.xml").map(({ link }) => link[0]?.["@_href"])).toEqual(
      atlas.records.map(({ id }) => `https://example.org/atlas/p/${id}/`),
    );
    expect(new Set(entriesOf("feed.xml").map(({ id }) => id)).size).toBe(48);
    const luzhi = atlas.records.filter(({ towns }) => towns.some((town) => town === "luzhi"));
    expect(entriesOf("en/t/luzhi/feed.xml").map(({ title }) => title["#text"] ?? title)).toEqual(
      luzhi.map(({ name }) => name.en),
    );
  });

  test("are the same with every build, and name nobody's host where none is known", () => {
    expect(feeds(hosted)).toEqual(all);
    for (const xml of feeds(homeless).values()) expect(xml).not.toMatch(/href="(?!\/)|null|undefined/);
  });

  test("keep their ids when the site moves to another host", () => {
    const ids = (xml: string) => xml.match(/<id>[^<]*<\/id>/g);
    expect(ids(feeds({ ...hosted, origin: "https://other.example", base: "/" }).get("feed.xml") ?? "")).toEqual(
      ids(all.get("feed.xml") ?? ""),
    );
  });

  function entriesOf(file: string): Entry[] {
    return parser.parse(all.get(file) ?? "").feed.entry;
  }
});

describe("the map of the site", () => {
  test("names every page once, each with all its languages", () => {
    const xml = sitemap(hosted) ?? "";
    expect(XMLValidator.validate(xml)).toBe(true);
    const urls: { loc: string; "xhtml:link": { "@_href": string }[] }[] = parser.parse(xml).urlset.url;
    const addresses = atlasPaths(atlas, "/atlas/").map((path) => `https://example.org${path}`);
    expect(urls.map(({ loc }) => loc).sort()).toEqual(addresses.toSorted());
    for (const url of urls) {
      const links = url["xhtml:link"].map((link) => link["@_href"]);
      expect(links).toHaveLength(3);
      expect(links).toContain(url.loc);
      expect(links.filter((link) => !addresses.includes(link))).toEqual([]);
    }
  });

  test("is left out, and not named to robots, where the host is not known", () => {
    expect(sitemap(homeless)).toBeNull();
    expect(robots(homeless)).toBe("User-agent: *\nAllow: /\n");
    expect(robots(hosted)).toContain("\nSitemap: https://example.org/atlas/sitemap.xml\n");
  });
});

test("the manifests name icons that are there, each of its size", async () => {
  const drawn = await iconFiles();
  expect([...manifests(hosted).keys()]).toEqual(["manifest.webmanifest", "en/manifest.webmanifest"]);
  for (const text of manifests(hosted).values()) {
    const { icons, start_url, scope } = JSON.parse(text);
    expect(start_url.startsWith(scope)).toBe(true);
    const pictures = icons.filter(({ type }: { type: string }) => type === "image/png");
    expect(pictures.map(({ purpose }: { purpose: string }) => purpose)).toEqual(["any", "any", "maskable"]);
    for (const { src, sizes } of pictures) {
      const png = drawn.get(src.slice("/atlas/".length));
      expect(png && `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
  }
});

test("KML is well formed", () => {
  expect(XMLValidator.validate(recordsKml(atlas.records, atlas, geometry, "en"))).toBe(true);
});
