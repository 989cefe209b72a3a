import type { Atlas, AtlasRecord } from "../core/model.ts";
import type { Page } from "../core/view.ts";
import type { Language } from "../core/vocabulary.ts";
import type { Messages } from "../i18n/messages.ts";
import { townOf } from "./describe.ts";

/** What the window and a search engine call a page; no two pages have the same. */
export function pageTitle(page: Page, atlas: Atlas, language: Language, t: Messages): string {
  const name = pageName(page, atlas, language, t);
  return name === null ? t.page.siteTitle : `${name} – ${t.page.siteName}`;
}

/** A page's own name; null for the atlas as a whole. */
export function pageName(page: Page, atlas: Atlas, language: Language, t: Messages): string | null {
  switch (page.type) {
    case "explore":
      return null;
    case "record":
      return recordOf(page.id, atlas)?.name[language] ?? null;
    case "town":
      return townOf(atlas, page.id)?.name[language] ?? null;
    case "plan":
      return t.page.plan;
    case "about":
      return t.page.about;
    case "not-found":
      return t.page.notFound.title;
  }
}

function recordOf(id: string, atlas: Atlas): AtlasRecord | undefined {
  return atlas.records.find((record) => record.id === id);
}
