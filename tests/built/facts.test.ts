import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readSitePlace } from "../../scripts/lib/site.mjs";
import { atlas } from "../../src/atlas.ts";
import { formatWan } from "../../src/core/format.ts";
import { pagePath } from "../../src/core/url.ts";
import type { Page } from "../../src/core/view.ts";
import { type Language, languages } from "../../src/core/vocabulary.ts";
import { bodyWords } from "../../src/i18n/bodyWords.ts";
import { meanings } from "../../src/i18n/meanings.ts";
import { messages } from "../../src/i18n/messages.ts";
import { atlasPages } from "../../src/pages/addresses.ts";

const { base, folder } = readSitePlace();
const pages = atlasPages(atlas);

describe.each(languages)("what the pages in %s say before any script has run", (language) => {
  const t = messages(language);

  test("is every fact of their record, with its source and its precision in words", () => {
    const missing = atlas.records.flatMap((record) => {
      const text = visibleText(html({ type: "record", id: record.id }, language));
      const source = atlas.sources.find(({ id }) => id === record.citation.source);
      const facts = [
        record.name["zh-CN"],
        record.name.en,
        t.category[record.category],
        ...(record.subcategory ? [t.subcategory[record.subcategory]] : []),
        ...(record.kind === "expropriation"
          ? [formatWan(record.area, language), t.status[record.status], record.printedCategory]
          : [t.stage[record.stage], t.workKind[record.workKind], bodyWords[language].atlasReading]),
        ...record.towns.map((id) => atlas.towns.find((town) => town.id === id)?.name[language] ?? "?"),
        t.precision[record.placement.precision],
        meanings[language].precision[record.placement.precision],
        record.placement.note?.[language] ?? "",
        record.citation.locator[language],
        source?.title[language] ?? "?",
        ...record.placement.citations.map(({ locator }) => locator[language]),
      ];
      return facts.filter((fact) => !text.includes(visibleText(fact))).map((fact) => `${record.id}: ${fact}`);
    });
    expect(missing).toEqual([]);
  });

  test("leads from the list to every record and every town", () => {
    const list = html({ type: "explore" }, language);
    const unlinked = pages
      .filter(({ type }) => type === "record" || type === "town")
      .map((page) => pagePath(page, language, base))
      .filter((address) => !list.includes(`href="${address}"`));
    expect(unlinked).toEqual([]);
  });

  test("has one main part and one first heading on each page", () => {
    const wrong = pages.filter((page) => {
      const source = html(page, language);
      return (source.match(/<main\b/g) ?? []).length !== 1 || (source.match(/<h1\b/g) ?? []).length !== 1;
    });
    expect(wrong).toEqual([]);
  });
});

test("English pages have no Chinese but what is marked as such, explained at once, or the plan's own unit", () => {
  const strays = pages.flatMap((page) => {
    const body = html(page, "en").replace(/<(\w+)[^>]*\slang="zh-CN"[^>]*>.*?<\/\1>/g, "");
    const text = visibleText(body)
      .replace(/[\p{Script=Han}、]+ \([A-Za-z ]/gu, "")
      .replaceAll("万㎡", "");
    const found = /.{0,20}\p{Script=Han}+.{0,20}/u.exec(text);
    return found ? [`${pagePath(page, "en", "/")}: ${found[0]}`] : [];
  });
  expect(strays).toEqual([]);
});

function html(page: Page, language: Language): string {
  const address = pagePath(page, language, base).slice(base.length);
  return readFileSync(path.join(folder, address, "index.html"), "utf8").replace(/^.*<body>/s, "");
}

/** What a reader of the HTML sees; React's empty comments part texts that belong together. */
function visibleText(source: string): string {
  return source
    .replaceAll("<!-- -->", "")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replace(/\s+/g, " ");
}
