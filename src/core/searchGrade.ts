import type { SearchName } from "./search.ts";
import { compact, hasHan, type Unit, unitsOf } from "./searchText.ts";

/**
 * How well a name answers, best first; the tens are the tier: 0 exact, 10 prefix, 20 inside, 30 pinyin, 40 initials,
 * 50 by its town only, 60 with a typo.
 */
export type Grade = number;
export const grades = {
  exact: 0,
  prefix: 10,
  inside: 20,
  pinyin: 30,
  initials: 40,
  inTown: 50,
  typo: 60,
} as const;

/** A stretch of the name, in code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Match {
  readonly grade: Grade;
  /** In which of the two names. */
  readonly side: "zh" | "en";
  readonly ranges: readonly Range[];
}

/** A name with everything that is compared, made once. */
export interface PreparedName {
  readonly name: SearchName;
  /** The name that it is shown by: a station asked for as one is shown without that word. */
  readonly shown: SearchName;
  readonly zh: Comparable;
  readonly en: Comparable;
  readonly units: readonly Unit[];
  readonly syllables: readonly string[];
  /** First letters; and with zh, ch, sh kept whole. */
  readonly initials: readonly (readonly string[])[];
}

interface Comparable {
  readonly text: string;
  readonly at: readonly number[];
  /** Lengths at which the name without 镇, 社区, Town … ends; the whole length among them. */
  readonly ends: readonly number[];
  /** Where words begin; every character of a Chinese name. */
  readonly starts: readonly number[];
}

const chineseEndings = /(街道|镇|社区|村|地铁站|站)$/;
const englishEndings = /(subdistrict|town|community|village|station|metrostation)$/;

export function prepareName(name: SearchName, shown: SearchName = name): PreparedName {
  const syllables = name.pinyin === "" ? [] : name.pinyin.toLowerCase().split(" ");
  return {
    name,
    shown,
    zh: comparable(name.zh, chineseEndings),
    en: comparable(name.en, englishEndings),
    units: unitsOf(name.zh),
    syllables,
    initials: [
      syllables.map((syllable) => syllable.slice(0, 1)),
      syllables.map((syllable) => /^[zcs]h|^./.exec(syllable)?.[0] ?? ""),
    ],
  };
}

function comparable(text: string, endings: RegExp): Comparable {
  const { text: plain, at } = compact(text);
  const words = [...text.matchAll(/\p{Script=Han}|[^\p{Script=Han}\P{L}]+(?:[’'][^\p{Script=Han}\P{L}]+)*|\p{N}+/gu)];
  const starts = words.map((word) => at.indexOf(word.index));
  const bare = plain.replace(endings, "").length;
  return { text: plain, at, ends: bare > 1 ? [plain.length, bare] : [plain.length], starts };
}

/** How one word answers to a name; null where it does not, but for a typo. */
export function matchName(word: string, prepared: PreparedName): Match | null {
  const direct = [matchText(word, prepared.zh, "zh"), matchText(word, prepared.en, "en")];
  const read = hasHan(word) ? [] : [matchPinyin(word, prepared), matchInitials(word, prepared)];
  return [...direct, ...read].reduce(better, null);
}

export function better(one: Match | null, other: Match | null): Match | null {
  if (one === null || other === null) return one ?? other;
  return other.grade < one.grade ? other : one;
}

function matchText(word: string, { text, at, ends, starts }: Comparable, side: Match["side"]): Match | null {
  const start = starts.find((from) => text.startsWith(word, from));
  if (start === undefined || word === "") return null;
  const last = at[start + word.length - 1] ?? 0;
  const ranges = [{ start: at[start] ?? 0, end: last + 1 }];
  if (start === 0 && ends.includes(word.length)) return { grade: grades.exact, side, ranges };
  if (start === 0) return { grade: grades.prefix, side, ranges };
  // One or two letters begin too many English words to come before initials.
  const isWeak = side === "en" && word.length < 3;
  return { grade: isWeak ? grades.initials + 3 : grades.inside, side, ranges };
}

function matchPinyin(word: string, { syllables, units, zh }: PreparedName): Match | null {
  return matchParts(word, syllables, units, zh, grades.pinyin);
}

function matchInitials(word: string, { initials, units, zh }: PreparedName): Match | null {
  return initials.map((parts) => matchParts(word, parts, units, zh, grades.initials)).reduce(better, null);
}

/** The word must begin where a part begins; it may end inside of one. */
function matchParts(
  word: string,
  parts: readonly string[],
  units: readonly Unit[],
  { ends }: Comparable,
  grade: Grade,
): Match | null {
  const joined = parts.join("");
  const offsets = parts.map((_, index) => parts.slice(0, index).join("").length);
  const first = offsets.findIndex((offset) => joined.startsWith(word, offset));
  if (first < 0 || word === "") return null;
  const last = lastPart(parts, first, word.length);
  const isWhole = (offsets[last + 1] ?? joined.length) === (offsets[first] ?? 0) + word.length;
  const isNamed = isWhole && ends.includes(compactLength(units, last));
  const ranges = [{ start: units[first]?.start ?? 0, end: units[last]?.end ?? 0 }];
  return { grade: grade + (first > 0 ? 2 : isNamed ? 0 : 1), side: "zh", ranges };
}

function lastPart(parts: readonly string[], from: number, length: number): number {
  let left = length;
  for (let index = from; index < parts.length; index++) {
    left -= parts[index]?.length ?? 0;
    if (left <= 0) return index;
  }
  return parts.length - 1;
}

/** Letters and digits of the units up to and with `last`. */
function compactLength(units: readonly Unit[], last: number): number {
  return units.slice(0, last + 1).reduce((sum, { start, end }) => sum + end - start, 0);
}
