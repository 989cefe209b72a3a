import { formatWan } from "../core/format.ts";
import type { Atlas, AtlasRecord, TownId } from "../core/model.ts";
import { summarize } from "../core/summary.ts";
import type { Page } from "../core/view.ts";
import type { Language } from "../core/vocabulary.ts";
import { buildWords } from "../i18n/buildWords.ts";
import { messages } from "../i18n/messages.ts";
import { categoryText, stateText, townNames, townOf } from "../views/describe.ts";

/** What a search engine or a chat shows under a page's title: its facts in one sentence. */
export function pageDescription(page: Page, atlas: Atlas, language: Language): string {
  const words = buildWords(language);
  switch (page.type) {
    case "explore":
      return messages(language).page.description;
    case "record":
      return recordDescription(page.id, atlas, language);
    case "town":
      return townDescription(page.id, atlas, language);
    case "plan":
    case "about":
      return words[page.type];
    case "not-found":
      return words.notFound;
  }
}

function recordDescription(id: string, atlas: Atlas, language: Language): string {
  const record = atlas.records.find((each) => each.id === id);
  const words = buildWords(language);
  if (!record) return words.notFound;
  const t = messages(language);
  const facts = [
    words.record(record.name[language], t.kindOf[record.kind]),
    ...recordFacts(record, atlas, language),
    words.precision(t.precision[record.placement.precision]),
  ];
  return facts.join(words.comma) + words.stop;
}

/** Area, category, status or stage, and towns of a record, each in words. */
function recordFacts(record: AtlasRecord, atlas: Atlas, language: Language): string[] {
  const t = messages(language);
  const inText = (text: string) => (language === "en" ? text.toLowerCase() : text);
  const towns = townNames(record, atlas, language, t);
  return [
    ...(record.kind === "expropriation"
      ? [`${inText(t.detail.area)} ${formatWan(record.area, language)}`, inText(stateText(record, t))]
      : [`${inText(t.detail.stage)} ${inText(stateText(record, t))}`]),
    inText(categoryText(record, t)),
    record.towns.length === 0 ? towns : buildWords(language).place(towns),
  ];
}

function townDescription(id: TownId, atlas: Atlas, language: Language): string {
  const words = buildWords(language);
  const here = summarize(
    atlas.records.filter(({ towns }) => towns.includes(id)),
    atlas.totals,
  );
  const parts = [
    ...(here.expropriations > 0 ? [words.townExpropriations(here.expropriations, formatWan(here.area, language))] : []),
    ...(here.works > 0 ? [words.townWorks(here.works)] : []),
  ];
  const content = parts.length > 0 ? parts.join(words.comma) : words.townEmpty;
  const name = words.town(townOf(atlas, id)?.name[language] ?? id);
  return language === "en" ? `${name}: ${content}.` : `${name}：${content}。`;
}
