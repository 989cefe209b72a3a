import { formatWan } from "../core/format.ts";
import type { Atlas, AtlasRecord } from "../core/model.ts";
import type { Page } from "../core/view.ts";
import type { Language } from "../core/vocabulary.ts";
import type { Messages } from "../i18n/messages.ts";
import { categoryText, stateText, townNames, townOf } from "./describe.ts";

/** What the window and a search engine call a page; no two pages have the same. */
export function pageTitle(page: Page, atlas: Atlas, language: Language, t: Messages): string {
  const name = nameOf(page, atlas, language, t);
  return name === null ? t.page.siteTitle : `${name} – ${t.page.siteName}`;
}

function nameOf(page: Page, atlas: Atlas, language: Language, t: Messages): string | null {
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

/** One or two sentences for search engines and previews. */
export function pageDescription(page: Page, atlas: Atlas, language: Language, t: Messages): string {
  if (page.type !== "record") return t.page.description;
  const record = recordOf(page.id, atlas);
  if (!record) return t.page.description;
  const facts = [
    townNames(record, atlas, language, t),
    record.kind === "expropriation" && `${t.detail.area} ${formatWan(record.area, language)}`,
    categoryText(record, t),
    stateText(record, t),
    t.precision[record.placement.precision],
  ];
  return [record.name[language], ...facts].filter((fact) => fact !== false).join(language === "en" ? "; " : "，");
}

function recordOf(id: string, atlas: Atlas): AtlasRecord | undefined {
  return atlas.records.find((record) => record.id === id);
}
