import { parse } from "csv-parse/sync";
import { themeCss } from "../cartography/themeCss.ts";
import { escapeMarkup } from "../core/escapeMarkup.ts";
import { type Language, languages } from "../core/vocabulary.ts";
import { buildWords } from "../i18n/buildWords.ts";
import { messages } from "../i18n/messages.ts";
import { tag } from "./markup.ts";
import type { Site } from "./site.ts";

/** A retired address and the one that took its place, from the base: `p/e2024-99/`. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * Reads `data/redirects.csv`; of a chain, every link leads to its end at once. The pipeline has checked that there is
 * one and that it exists.
 */
export function readRedirects(csv: string): readonly Redirect[] {
  const rows: Redirect[] = parse(csv, { columns: true, bom: true, skip_empty_lines: true, trim: true });
  const targets = new Map(rows.map(({ from, to }) => [from, to]));
  return rows.map(({ from, to }) => ({ from: from.slice(1), to: endOf(to, targets).slice(1) }));
}

/** @throws when the chain has no end */
function endOf(address: string, targets: ReadonlyMap<string, string>): string {
  let at = address;
  for (let steps = 0; steps <= targets.size; steps++) {
    const next = targets.get(at);
    if (next === undefined) return at;
    at = next;
  }
  throw new Error(`the redirects from ${address} go round in a circle`);
}

/** Pages for all retired addresses in every language: path from the base → HTML. */
export function redirectPages(redirects: readonly Redirect[], site: Site): ReadonlyMap<string, string> {
  const pages = redirects.filter(({ from }) => from === "" || from.endsWith("/"));
  return new Map(
    languages.flatMap((language) => {
      const prefix = language === "en" ? "en/" : "";
      return pages.map(({ from, to }): [string, string] => {
        const target = to.startsWith("data/") ? to : prefix + to;
        return [`${prefix}${from}index.html`, redirectPage(target, language, site)];
      });
    }),
  );
}

/** Retired files, for which a static host has no redirect: each holds what its successor holds. */
export function retiredFiles(
  redirects: readonly Redirect[],
  data: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map(
    redirects.flatMap(({ from, to }): [string, string][] => {
      const content = data.get(to);
      return content === undefined || from === "" || from.endsWith("/") ? [] : [[from, content]];
    }),
  );
}

/** With a script the query comes along; without one there are the browser's own means, and a link. */
function redirectPage(target: string, language: Language, { base, origin }: Site): string {
  const { moved } = buildWords(language);
  const href = escapeMarkup(base + target);
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(`${moved} – ${messages(language).page.siteName}`)}</title>`,
    origin
      ? tag("link", { rel: "canonical", href: origin + base + target })
      : tag("meta", { name: "robots", content: "noindex" }),
    `<style>${themeCss()}body{margin:32px;color:var(--ink);background:var(--paper);font:18px/1.6 system-ui,sans-serif}a{color:var(--accent)}</style>`,
    `<script src="${escapeMarkup(base)}redirect.js" defer></script>`,
    `<noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript>`,
    "</head>",
    `<body><main><h1>${escapeMarkup(moved)}</h1><p><a data-target href="${href}">${href}</a></p></main></body>`,
    "</html>",
    "",
  ].join("\n");
}
