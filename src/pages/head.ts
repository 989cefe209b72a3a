import { palette, schemes } from "../cartography/palette.ts";
import { escapeMarkup } from "../core/escapeMarkup.ts";
import type { Page } from "../core/view.ts";
import { type Language, languages } from "../core/vocabulary.ts";
import { buildWords } from "../i18n/buildWords.ts";
import { messages } from "../i18n/messages.ts";
import { pageTitle } from "../views/pageTitle.ts";
import { pageDescription } from "./description.ts";
import { addressOf, feedPath, manifestPath, pageAddress, shareImagePath } from "./locate.ts";
import { jsonBlock, tag } from "./markup.ts";
import { shareImageSize } from "./shareImageSize.ts";
import type { Site } from "./site.ts";
import { structuredData } from "./structuredData.ts";

/**
 * What a page says in its head. Whatever has to name the site's host (canonical address, alternates, share image) is
 * left out where the build was not told it: better absent than wrong.
 */
export function pageHead(page: Page, language: Language, site: Site): string {
  const title = pageTitle(page, site.atlas, language, messages(language));
  const description = pageDescription(page, site.atlas, language);
  const data = structuredData(page, language, site);
  return [
    `<title>${escapeMarkup(title)}</title>`,
    tag("meta", { name: "description", content: description }),
    ...schemes.map((scheme) =>
      tag("meta", {
        name: "theme-color",
        media: `(prefers-color-scheme: ${scheme})`,
        content: palette[scheme].paper,
      }),
    ),
    ...(page.type === "not-found" ? [tag("meta", { name: "robots", content: "noindex" })] : alternates(page, site)),
    ...(page.type === "not-found" ? [] : canonical(page, language, site)),
    ...shareTags(page, language, site, title, description),
    ...feeds(page, language, site),
    tag("link", { rel: "manifest", href: site.base + manifestPath(language) }),
    tag("link", { rel: "apple-touch-icon", href: `${site.base}icons/apple-touch-icon.png` }),
    ...(data ? [jsonBlock(data)] : []),
  ].join("\n");
}

function canonical(page: Page, language: Language, site: Site): string[] {
  return site.origin ? [tag("link", { rel: "canonical", href: pageAddress(page, language, site) })] : [];
}

/** The same page in each language; Chinese for whoever asks for neither. */
function alternates(page: Page, site: Site): string[] {
  if (!site.origin) return [];
  const all = [...languages.map((language) => [language, language] as const), ["x-default", "zh-CN"] as const];
  return all.map(([hreflang, language]) =>
    tag("link", { rel: "alternate", hreflang, href: pageAddress(page, language, site) }),
  );
}

function shareTags(page: Page, language: Language, site: Site, title: string, description: string): string[] {
  const others = languages.filter((other) => other !== language);
  const properties: [string, string][] = [
    ["og:type", "website"],
    ["og:site_name", messages(language).page.siteName],
    ["og:title", title],
    ["og:description", description],
    ["og:locale", buildWords(language).locale],
    ...others.map((other): [string, string] => ["og:locale:alternate", buildWords(other).locale]),
  ];
  const hasImage = site.origin !== null && page.type !== "not-found";
  if (hasImage) {
    properties.push(
      ["og:url", pageAddress(page, language, site)],
      ["og:image", addressOf(shareImagePath(page, language), site)],
      ["og:image:type", "image/png"],
      ["og:image:width", String(shareImageSize.width)],
      ["og:image:height", String(shareImageSize.height)],
      ["og:image:alt", buildWords(language).imageAlt(title)],
    );
  }
  return [
    ...properties.map(([property, content]) => tag("meta", { property, content })),
    tag("meta", { name: "twitter:card", content: hasImage ? "summary_large_image" : "summary" }),
  ];
}

/** The whole plan's feed on every page, a town's own before it. */
function feeds(page: Page, language: Language, site: Site): string[] {
  const words = buildWords(language);
  const town = page.type === "town" && site.atlas.towns.find(({ id }) => id === page.id);
  const all: [Page, string][] = [[{ type: "explore" }, words.feed]];
  if (town) all.unshift([page, words.townFeed(town.name[language])]);
  return all.map(([of, title]) =>
    tag("link", {
      rel: "alternate",
      type: "application/atom+xml",
      title,
      href: site.base + feedPath(of, language),
    }),
  );
}
