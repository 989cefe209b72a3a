import { atlas } from "../../src/atlas.ts";
import { languages } from "../../src/core/vocabulary.ts";
import { atlasPages } from "../../src/pages/addresses.ts";
import { pageHead } from "../../src/pages/head.ts";
import type { Site } from "../../src/pages/site.ts";

/** The site as it is built for a host, in a folder of it. */
export const hosted: Site = { base: "/atlas/", origin: "https://example.org", atlas };

/** The site as it is built without saying for whom. */
export const homeless: Site = { base: "/", origin: null, atlas };

/** The heads of all pages. */
export function allHeads(site: Site) {
  return languages.flatMap((language) =>
    atlasPages(atlas).map((page) => ({ page, language, head: pageHead(page, language, site) })),
  );
}

/** The attributes of every such element of a head, unescaped. */
export function elements(head: string, name: "meta" | "link"): Record<string, string>[] {
  return [...head.matchAll(new RegExp(`<${name}((?: [a-z:-]+="[^"<>]*")*)>`, "g"))].map(([, text = ""]) =>
    Object.fromEntries(
      [...text.matchAll(/ ([a-z:-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, plain(value)]),
    ),
  );
}

export function linkTo(head: string, rel: string): string | undefined {
  return elements(head, "link").find((link) => link.rel === rel)?.href;
}

/** Content of the meta element of a name or property. */
export function meta(head: string, name: string): string | undefined {
  return elements(head, "meta").find((each) => each.name === name || each.property === name)?.content;
}

export function titleOf(head: string): string | undefined {
  return /<title>([^<]*)<\/title>/.exec(head)?.[1];
}

export function dataOf(head: string): Record<string, unknown> | null {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(head)?.[1];
  return json ? JSON.parse(json) : null;
}

function plain(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
