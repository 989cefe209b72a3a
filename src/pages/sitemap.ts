import { escapeMarkup } from "../core/escapeMarkup.ts";
import { type Language, languages } from "../core/vocabulary.ts";
import { atlasPages } from "./addresses.ts";
import { addressOf, files, pageAddress } from "./locate.ts";
import type { Site } from "./site.ts";

/** All pages with their other languages, for search engines; null where the host is not known. */
export function sitemap(site: Site): string | null {
  if (!site.origin) return null;
  const urls = languages.flatMap((language) =>
    atlasPages(site.atlas).map((page) => {
      const address = (of: Language) => escapeMarkup(pageAddress(page, of, site));
      const alternates = [...languages.map((each) => [each, each] as const), ["x-default", "zh-CN"] as const].map(
        ([tag, of]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${address(of)}"/>`,
      );
      return `<url><loc>${address(language)}</loc><lastmod>${site.atlas.version}</lastmod>${alternates.join("")}</url>`;
    }),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    "</urlset>",
    "",
  ].join("\n");
}

/** Everyone may read everything; where the host is known, also where the list of all pages is. */
export function robots(site: Site): string {
  const where = site.origin ? `\nSitemap: ${addressOf(files.sitemap, site)}\n` : "";
  return `User-agent: *\nAllow: /\n${where}`;
}
