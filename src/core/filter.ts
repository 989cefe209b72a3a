import type { Atlas, AtlasRecord, RecordId, TownId } from "./model.ts";
import type { Filters, Page } from "./view.ts";
import type { Language, Sort } from "./vocabulary.ts";

export interface FilterOptions {
  /** What the search finds for `q`; without it `q` does not narrow. */
  readonly found?: ReadonlySet<RecordId> | null;
}

/**
 * The records that a view lists. Values of one key are alternatives, keys narrow each other; a key
 * that does not apply to a kind hides that kind. On a town's page the town comes from the path.
 */
export function filterRecords(
  records: readonly AtlasRecord[],
  filters: Filters,
  page: Page,
  options: FilterOptions = {},
): readonly AtlasRecord[] {
  const towns = page.type === "town" ? [page.id] : filters.town;
  const found = filters.q ? (options.found ?? null) : null;
  return records.filter((record) => passes(record, filters, towns) && (!found || found.has(record.id)));
}

function passes(record: AtlasRecord, filters: Filters, towns: readonly TownId[]): boolean {
  const { kind, category, sub } = filters;
  return (
    (kind.length === 0 || kind.includes(record.kind)) &&
    (category.length === 0 || category.includes(record.category)) &&
    (sub.length === 0 || (record.subcategory !== null && sub.includes(record.subcategory))) &&
    (towns.length === 0 || record.towns.some((town) => towns.includes(town))) &&
    passesOwn(record, filters)
  );
}

/** The keys that only one of the two kinds knows. */
function passesOwn(record: AtlasRecord, { status, stage, area }: Filters): boolean {
  if (record.kind === "work") {
    return status.length === 0 && area === null && (stage.length === 0 || stage.includes(record.stage));
  }
  return (
    stage.length === 0 &&
    (status.length === 0 || status.includes(record.status)) &&
    (area === null ||
      ((area.min === null || record.area >= area.min) && (area.max === null || record.area <= area.max)))
  );
}

/**
 * `plan`: expropriations by row, then works by id. `area`: the largest first, works last. `name`:
 * by pinyin, or the English alphabet. `town`: by statistics code of the first town, the rest last.
 * Ties keep the plan's order.
 */
export function sortRecords(
  records: readonly AtlasRecord[],
  sort: Sort,
  language: Language,
  atlas: Atlas,
): readonly AtlasRecord[] {
  const plan = [...records].sort(byPlan);
  switch (sort) {
    case "plan":
      return plan;
    case "area":
      return plan.sort((a, b) => areaOf(b) - areaOf(a));
    case "name": {
      const collator = new Intl.Collator(language === "en" ? "en" : "zh-Hans-CN-u-co-pinyin", { numeric: true });
      return plan.sort((a, b) => collator.compare(a.name[language], b.name[language]));
    }
    case "town": {
      const rank = new Map(atlas.towns.map((town, index) => [town.id, index]));
      const rankOf = (record: AtlasRecord) => {
        const [first] = record.towns;
        return (first && rank.get(first)) ?? atlas.towns.length;
      };
      return plan.sort((a, b) => rankOf(a) - rankOf(b));
    }
  }
}

function byPlan(a: AtlasRecord, b: AtlasRecord): number {
  if (a.kind !== b.kind) return a.kind === "expropriation" ? -1 : 1;
  if (a.year !== b.year) return a.year - b.year;
  if (a.kind === "expropriation" && b.kind === "expropriation") return a.planRow - b.planRow;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function areaOf(record: AtlasRecord): number {
  return record.kind === "expropriation" ? record.area : -1;
}
