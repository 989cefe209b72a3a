import type { RecordId, TownId } from "./model.ts";
import type { PlaceKind } from "./places.ts";
import { type Answer, answersTo } from "./searchAnswers.ts";
import { grades, type Range } from "./searchGrade.ts";
import type { SearchIndex } from "./searchIndex.ts";
import type { Language } from "./vocabulary.ts";

export { openSearch, type SearchIndex } from "./searchIndex.ts";

/** A town's seat is found as the town. */
export type HitKind = "town" | "record" | Exclude<PlaceKind, "town-seat">;

/** One name by which a thing is looked for. */
export interface SearchName {
  readonly zh: string;
  readonly en: string;
  /** Toneless, ü as v; a syllable for each character, Latin words and numbers as they are, divided by spaces. */
  readonly pinyin: string;
}

export interface SearchEntry {
  readonly kind: HitKind;
  /** Of a record, a town or a place. */
  readonly id: string;
  /** Where it lies; of a town itself. */
  readonly towns: readonly TownId[];
  /** The first is the one it is shown by. */
  readonly names: readonly SearchName[];
  /** 序号 of the plan's table. */
  readonly row?: number;
}

/** `src/generated/search.json`. */
export interface SearchData {
  readonly entries: readonly SearchEntry[];
  /** Pairs of a traditional character and the one that stands in the names, `東东灣湾`. */
  readonly traditional: string;
}

/** A part of a text; the marked ones are what was asked for. */
export interface Part {
  readonly text: string;
  readonly isMarked: boolean;
}

export interface Hit {
  readonly kind: HitKind;
  readonly id: string;
  readonly towns: readonly TownId[];
  readonly title: readonly Part[];
  /** The other name by which it was found, where the title shows no trace of the query. */
  readonly also: readonly Part[] | null;
  /** Asked for by id or row; both are then worth showing. */
  readonly isByCode: boolean;
  readonly row: number | null;
}

/**
 * What a query may mean, best first: exactly, as a part, in pinyin, by initials, by the town, with a typo; in each of
 * these towns and records before places, and beginnings before what stands inside.
 */
export function search(index: SearchIndex, query: string, language: Language, limit = 20): readonly Hit[] {
  return answersTo(index, query)
    .toSorted(byRank)
    .slice(0, limit)
    .map((answer) => hitOf(answer, language));
}

/**
 * Records that a list narrowed by `query` holds: those that answer themselves, and those in a town that is named, or
 * to which a community or station that is named belongs.
 */
export function foundRecords(index: SearchIndex, query: string): ReadonlySet<RecordId> {
  const answers = answersTo(index, query);
  const isNamed = ({ prepared: { entry }, grade }: Answer) =>
    entry.kind !== "record" && entry.kind !== "town" && (grade === grades.exact || grade === grades.pinyin);
  const towns = new Set(answers.filter(isNamed).flatMap(({ prepared }) => prepared.entry.towns));
  const around = index.entries.filter(({ entry }) => entry.towns.some((town) => towns.has(town)));
  const found = [...answers.map(({ prepared }) => prepared), ...around];
  return new Set(found.flatMap(({ entry }) => (entry.kind === "record" ? [entry.id as RecordId] : [])));
}

/** Something chosen before, shown by its name; null once it is no longer there. */
export function hitById(index: SearchIndex, id: string, language: Language): Hit | null {
  const prepared = index.byId.get(id);
  return prepared ? hitOf({ prepared, grade: grades.exact, score: 0, found: [] }, language) : null;
}

function byRank(one: Answer, other: Answer): number {
  return (
    tierOf(one) - tierOf(other) ||
    kindRank(one) - kindRank(other) ||
    one.grade - other.grade ||
    other.score - one.score ||
    one.prepared.order - other.prepared.order
  );
}

/** Prefix and inside are one: a project's name seldom begins with the place that one knows it by. */
function tierOf({ grade }: Answer): number {
  return grade < grades.pinyin ? Math.min(grade, grades.prefix) : Math.floor(grade / 10) * 10;
}

const kindRanks: Record<HitKind, number> = {
  town: 0,
  record: 0,
  community: 1,
  village: 1,
  "metro-station": 2,
  landmark: 3,
};

function kindRank({ prepared }: Answer): number {
  return kindRanks[prepared.entry.kind];
}

function hitOf({ prepared: { entry, names }, found }: Answer, language: Language): Hit {
  const side = language === "en" ? "en" : "zh";
  const title = names[0]?.shown[side] ?? "";
  const matches = found.flatMap((one) => ("match" in one ? [one] : []));
  const inTitle = matches.filter(({ name, match }) => name.shown === names[0]?.shown && match.side === side);
  const [other] = inTitle.length > 0 ? [] : matches;
  return {
    kind: entry.kind,
    id: entry.id,
    towns: entry.towns,
    title: partsOf(
      title,
      inTitle.flatMap(({ match }) => match.ranges),
    ),
    also: other ? partsOf(other.name.shown[other.match.side], other.match.ranges) : null,
    isByCode: found.some((one) => "code" in one),
    row: entry.row ?? null,
  };
}

/** Cuts a text at the ends of the marked ranges, which may overlap. */
function partsOf(text: string, ranges: readonly Range[]): readonly Part[] {
  const cuts = new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])]);
  const ends = [...cuts].filter((cut) => cut <= text.length).sort((one, other) => one - other);
  return ends.slice(1).map((end, index) => {
    const start = ends[index] ?? 0;
    return { text: text.slice(start, end), isMarked: ranges.some((range) => range.start <= start && end <= range.end) };
  });
}
