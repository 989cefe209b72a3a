import type { LegendWords } from "../../cartography/legendSvg.ts";
import { formatWan } from "../../core/format.ts";
import type { AtlasRecord } from "../../core/model.ts";
import { summarize } from "../../core/summary.ts";
import type { Language } from "../../core/vocabulary.ts";
import { mapWords } from "../../i18n/mapWords.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { AtlasContextValue } from "../context.ts";
import { activeFilters } from "../filters/activeFilters.ts";
import { pageName } from "../pageTitle.ts";

/** What a sheet with a map is called, and below it what it shows: the result and the conditions in force. */
export function sheetTitle(
  { atlas, store, language, t }: AtlasContextValue,
  records: readonly AtlasRecord[],
): { readonly title: string; readonly detail: string } {
  const { page, filters } = store.getState().view;
  const name = pageName(page, atlas, language, t);
  const { count, expropriations, area } = summarize(records, atlas.totals);
  const detail = [
    t.explore.count(count),
    ...(expropriations > 0 ? [`${t.explore.area} ${formatWan(area, language)}`] : []),
    ...activeFilters(filters, page, { atlas, language, t }).map(({ label }) => label),
  ];
  return { title: name ? `${name} · ${t.page.siteTitle}` : t.page.siteTitle, detail: detail.join(" · ") };
}

export function legendWords({ category, precision }: Messages, language: Language): LegendWords {
  const { newDisc, carriedRing, work } = mapWords[language];
  return {
    newDisc,
    carriedRing,
    work,
    category,
    approximate: precision.approximate,
    candidates: precision.candidates,
    town: precision.town,
  };
}
