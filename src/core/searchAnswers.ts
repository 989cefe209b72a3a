import { editDistance } from "./closest.ts";
import type { TownId } from "./model.ts";
import { type Grade, grades, type Match, matchName, type PreparedName } from "./searchGrade.ts";
import { codesOf, type PreparedEntry, type SearchIndex } from "./searchIndex.ts";
import { compact, hasHan, wordsOf } from "./searchText.ts";

/** An entry that answers a query, with what of it does. */
export interface Answer {
  readonly prepared: PreparedEntry;
  readonly grade: Grade;
  readonly score: number;
  readonly found: readonly Found[];
}

/** Either a name or the code that was asked for. */
export type Found = { readonly name: PreparedName; readonly match: Match } | { readonly code: string };

type Answers = ReadonlyMap<string, Answer>;

/** Everything that answers; with typos only if nothing does without. */
export function answersTo(index: SearchIndex, query: string): readonly Answer[] {
  const words = wordsOf(query, index.simplified);
  const whole = compact(query, index.simplified).text.replaceAll("ü", "v");
  if (whole === "") return [];
  const plain = answersWith(index, whole, words, false);
  if (plain.length > 0) return plain;
  const parted = townAndRest(index, whole);
  return parted.length > 0 ? parted : answersWith(index, whole, words, true);
}

/** 胥口医院: Chinese writes a town and what is looked for in it without a blank. The longest name of a town counts. */
function townAndRest(index: SearchIndex, whole: string): readonly Answer[] {
  if (!hasHan(whole)) return [];
  const cuts = Array.from({ length: Math.max(0, whole.length - 3) }, (_, cut) => whole.length - 2 - cut);
  for (const cut of cuts) {
    const [first, rest] = [whole.slice(0, cut), whole.slice(cut)];
    for (const [town, other] of [
      [first, rest],
      [rest, first],
    ] as const) {
      if (townsNamed(answersToWord(index, town, false), town).size === 0) continue;
      const answers = [...answersToAll(index, [town, other], false).values()];
      if (answers.length > 0) return answers;
    }
  }
  return [];
}

/** The query as one word; word by word if it is none, or if its words say enough each. */
function answersWith(index: SearchIndex, whole: string, words: readonly string[], allowTypo: boolean): Answer[] {
  const asOne = withTheirTowns(index, answersToWord(index, whole, allowTypo), whole, allowTypo);
  const isWordy = words.length > 1 && (asOne.size === 0 || words.every((word) => hasHan(word) || word.length > 2));
  if (!isWordy) return [...asOne.values()];
  const each = answersToAll(index, words, allowTypo);
  return [...new Map([...each, ...asOne]).values()];
}

function answersToWord(index: SearchIndex, word: string, allowTypo: boolean): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const { id, score, terms } of index.candidates(word, { allowTypo })) {
    const prepared = index.byId.get(id);
    if (!prepared) continue;
    const best = allowTypo ? typoOf(prepared, word, terms) : (codeOf(prepared, word) ?? nameOf(prepared, word));
    if (best) answers.set(id, { prepared, score, ...best });
  }
  return answers;
}

type Best = Pick<Answer, "grade" | "found">;

function nameOf({ names }: PreparedEntry, word: string): Best | null {
  let best: Best | null = null;
  for (const name of names) {
    const match = matchName(word, name);
    if (match && (best === null || match.grade < best.grade)) best = { grade: match.grade, found: [{ name, match }] };
  }
  return best;
}

function codeOf({ entry }: PreparedEntry, word: string): Best | null {
  const codes = codesOf(entry);
  if (codes.includes(word)) return { grade: grades.exact, found: [{ code: word }] };
  return word.length > 1 && codes[0]?.startsWith(word) ? { grade: grades.prefix, found: [{ code: word }] } : null;
}

/** The nearest term tells how far the word is off and which part of the name it means. */
function typoOf(prepared: PreparedEntry, word: string, terms: readonly string[]): Best | null {
  const ranked = terms.map((term) => ({ term, distance: typosBetween(word, term) }));
  const [nearest] = ranked
    .filter(({ distance }) => distance <= typosIn(word))
    .sort((one, other) => one.distance - other.distance);
  const meant = nearest && nameOf(prepared, nearest.term);
  return meant ? { grade: grades.typo + nearest.distance, found: meant.found } : null;
}

/** One in four letters, two in eight; none in Chinese. */
function typosIn(word: string): number {
  return hasHan(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

/** Letters added, left out or changed; two changed round are one typo. */
function typosBetween(word: string, term: string): number {
  const swapped = [...word].slice(1).map((_, index) => {
    const [one = "", other = ""] = word.slice(index, index + 2);
    return `${word.slice(0, index)}${other}${one}${word.slice(index + 2)}`;
  });
  return Math.min(editDistance(word, term), ...swapped.map((other) => 1 + editDistance(other, term)));
}

/** Records that lie in a town that the word names come after those whose own names answer. */
function withTheirTowns(index: SearchIndex, own: Map<string, Answer>, word: string, allowTypo: boolean): Answers {
  const towns = townsNamed(own, word);
  if (towns.size === 0) return own;
  for (const prepared of index.entries) {
    const { id, kind } = prepared.entry;
    if (kind !== "record" || own.has(id) || !liesIn(prepared, towns)) continue;
    own.set(id, { prepared, grade: allowTypo ? grades.typo + 3 : grades.inTown, score: 0, found: [] });
  }
  return own;
}

/** All words must answer, by name or by the town, and one of them by name. */
function answersToAll(index: SearchIndex, words: readonly string[], allowTypo: boolean): Answers {
  const each = words.map((word) => {
    const own = answersToWord(index, word, false);
    const answers = own.size === 0 && allowTypo ? answersToWord(index, word, true) : own;
    return { answers, towns: townsNamed(answers, word) };
  });
  const all = new Map<string, Answer>();
  for (const prepared of index.entries) {
    const { id } = prepared.entry;
    const own = each.flatMap(({ answers }) => answers.get(id) ?? []);
    const isAll = each.every(({ answers, towns }) => answers.has(id) || liesIn(prepared, towns));
    if (own.length === 0 || !isAll) continue;
    const grade = Math.max(...own.map((answer) => answer.grade), own.length < each.length ? grades.inside : 0);
    const score = own.reduce((sum, answer) => sum + answer.score, 0);
    all.set(id, { prepared, grade, score, found: own.flatMap(({ found }) => found) });
  }
  return all;
}

/** Towns that the word names, rather than being found somewhere in their names. */
export function townsNamed(answers: Answers, word: string): ReadonlySet<TownId> {
  const named = [...answers.values()].filter(
    ({ prepared, grade }) => prepared.entry.kind === "town" && isNaming(grade, word),
  );
  return new Set(named.flatMap(({ prepared }) => prepared.entry.towns));
}

function isNaming(grade: Grade, word: string): boolean {
  const isLong = word.length > (hasHan(word) ? 1 : 2);
  return (
    grade === grades.exact ||
    grade === grades.pinyin ||
    grade === grades.initials ||
    grade >= grades.typo ||
    (isLong && (grade === grades.prefix || grade === grades.pinyin + 1))
  );
}

function liesIn({ entry }: PreparedEntry, towns: ReadonlySet<TownId>): boolean {
  return entry.towns.some((town) => towns.has(town));
}
