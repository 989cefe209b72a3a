import { wanText } from "../../core/area.ts";
import type { Atlas } from "../../core/model.ts";
import { type ListKey, listKeys } from "../../core/queryKeys.ts";
import type { Filters, Page } from "../../core/view.ts";
import type { Language } from "../../core/vocabulary.ts";
import type { Messages } from "../../i18n/messages.ts";

/** One condition that narrows the list, in words, and the filters without it. */
export interface ActiveFilter {
  readonly key: string;
  readonly label: string;
  readonly filter: keyof Filters;
  /** The filter's value once the condition is gone. */
  readonly without: Filters[keyof Filters];
}

/** Every condition by itself; the town of a town's page is the page and no condition. */
export function activeFilters(
  filters: Filters,
  page: Page,
  { atlas, language, t }: { readonly atlas: Atlas; readonly language: Language; readonly t: Messages },
): readonly ActiveFilter[] {
  const keys = listKeys.filter((key) => key !== "town" || page.type !== "town");
  const labels = labelsOf(atlas, language, t);
  const lists = keys.flatMap((filter) => {
    const chosen: readonly string[] = filters[filter];
    return chosen.map((value) => ({
      key: `${filter}-${value}`,
      label: labels[filter](value),
      filter,
      without: chosen.filter((other) => other !== value) as unknown as Filters[ListKey],
    }));
  });
  return [...lists, ...areaCondition(filters, t), ...queryCondition(filters, t)];
}

/** The words for the values of every filter. */
export function labelsOf(atlas: Atlas, language: Language, t: Messages): Record<ListKey, (value: string) => string> {
  const from = (words: Readonly<Record<string, string>>) => (value: string) => words[value] ?? value;
  return {
    kind: from(t.kind),
    category: from(t.category),
    sub: from(t.subcategory),
    status: from(t.status),
    stage: from(t.stage),
    town: (id) => atlas.towns.find((town) => town.id === id)?.name[language] ?? id,
  };
}

function areaCondition({ area }: Filters, t: Messages): readonly ActiveFilter[] {
  if (!area) return [];
  const text = (end: number | null) => (end === null ? null : wanText(end));
  const label = t.explore.areaChip(text(area.min), text(area.max));
  return [{ key: "area", label, filter: "area", without: null }];
}

function queryCondition({ q }: Filters, t: Messages): readonly ActiveFilter[] {
  return q === "" ? [] : [{ key: "q", label: t.explore.queryChip(q), filter: "q", without: "" }];
}
