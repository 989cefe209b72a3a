import MiniSearch from "minisearch";
import type { SearchData, SearchEntry } from "./search.ts";
import { type PreparedName, prepareName } from "./searchGrade.ts";
import { compact, simplifiedOf } from "./searchText.ts";

/** The opened index. Its terms are made on the device, in a few milliseconds: they would be several times the download. */
export interface SearchIndex {
  readonly entries: readonly PreparedEntry[];
  readonly byId: ReadonlyMap<string, PreparedEntry>;
  readonly simplified: ReadonlyMap<string, string>;
  /** Ids of the entries that may answer a word. */
  readonly candidates: (word: string, options: { readonly allowTypo: boolean }) => readonly Candidate[];
}

export interface PreparedEntry {
  readonly entry: SearchEntry;
  /** Place in the order of kinds and of the plan. */
  readonly order: number;
  readonly names: readonly PreparedName[];
}

export interface Candidate {
  readonly id: string;
  /** Relevance as MiniSearch has it; the greater the better. */
  readonly score: number;
  /** What stands in the index in place of the word. */
  readonly terms: readonly string[];
}

/** Syllables that are still told from a typo of them. */
const longestRun = 6;

export function openSearch(data: SearchData): SearchIndex {
  const entries = data.entries.map((entry, order) => ({ entry, order, names: preparedNames(entry) }));
  const index = new MiniSearch<Document>({
    fields: ["terms", "runs"],
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
  });
  index.addAll(entries.map(documentOf));
  return {
    entries,
    byId: new Map(entries.map((prepared) => [prepared.entry.id, prepared])),
    simplified: simplifiedOf(data.traditional),
    candidates: (word, { allowTypo }) =>
      index
        .search(word, allowTypo ? { fields: ["runs"], fuzzy: 2 } : { fields: ["terms"], prefix: true })
        .map(({ id, score, terms }) => ({ id: String(id), score, terms })),
  };
}

interface Document {
  readonly id: string;
  readonly terms: string;
  readonly runs: string;
}

function documentOf({ entry, names }: PreparedEntry): Document {
  return {
    id: entry.id,
    terms: [...new Set([...codesOf(entry), ...names.flatMap(termsOf)])].join(" "),
    runs: [...new Set(names.flatMap(runsOf))].join(" "),
  };
}

/** A station is also asked for as one. */
function preparedNames({ kind, names }: SearchEntry): readonly PreparedName[] {
  const own = names.map((name) => prepareName(name));
  if (kind !== "metro-station") return own;
  const asStation = names.flatMap((name) => [
    prepareName({ zh: `${name.zh}地铁站`, en: `${name.en} Metro Station`, pinyin: `${name.pinyin} di tie zhan` }, name),
    prepareName({ zh: `${name.zh}站`, en: `${name.en} Station`, pinyin: `${name.pinyin} zhan` }, name),
  ]);
  return [...own, ...asStation];
}

/** `e2024-03` is also e3, row 3, 第3行. Compact, as a query is compared. */
export function codesOf({ id, kind, row }: SearchEntry): readonly string[] {
  if (kind !== "record") return [];
  const number = String(Number(id.slice(id.lastIndexOf("-") + 1)));
  const short = [`${id.slice(0, 1)}${number}`, `${id.slice(0, 1)}${number.padStart(2, "0")}`];
  const rows = row === undefined ? [] : [`${row}`, `第${row}行`, `第${row}项`, `序号${row}`, `row${row}`, `no${row}`];
  return [compact(id).text, ...short, ...rows];
}

/** Every text from which a word may be the beginning. */
function termsOf({ zh, en, syllables, initials }: PreparedName): string[] {
  const ofWords = [zh, en].flatMap(({ text, starts }) => starts.map((start) => text.slice(start)));
  const ofParts = [syllables, ...initials].flatMap((parts) => parts.map((_, from) => parts.slice(from).join("")));
  return [...ofWords, ...ofParts];
}

/** Stretches of pinyin and words of English, from which a word may differ by a typo. */
function runsOf({ en, syllables }: PreparedName): string[] {
  const ofSyllables = syllables.flatMap((_, from) =>
    Array.from({ length: Math.min(longestRun, syllables.length - from) }, (_, more) =>
      syllables.slice(from, from + more + 1).join(""),
    ),
  );
  const words = en.starts.map((start, index) => en.text.slice(start, en.starts[index + 1]));
  const pairs = words.map((word, index) => word + (words[index + 1] ?? ""));
  return [...ofSyllables, ...words, ...pairs].filter((run) => run.length > 2);
}
