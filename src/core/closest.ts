import type { Atlas, AtlasRecord, Text, Town } from "./model.ts";
import { decodeText } from "./queryText.ts";

export interface Closest {
  readonly records: readonly AtlasRecord[];
  readonly towns: readonly Town[];
}

/** Above this nothing is close: half of an id, or half of a word, is another. */
const limit = 0.5;
/** No id or name is longer, and no address says more; the rest of either would only cost time. */
const longestWord = 40;
const mostWords = 8;

/**
 * What an address of no page may have meant: the nearest ids, names that hold the words asked for or most of them, and
 * what lies in a town so named. The closest first, of the equally close the plan's order.
 */
export function closestTo(path: string, atlas: Atlas, count = 5): Closest {
  const asked = words(path);
  const townDistances = new Map<string, number>(
    atlas.towns.map(({ id, code, name }) => [id, asked.includes(code) ? 0 : distance(asked, id, name)]),
  );
  // A project is named by its own id and name first, by the town it lies in after that.
  const recordDistance = ({ id, name, towns }: AtlasRecord) =>
    Math.min(distance(asked, id, name), ...towns.map((town) => (townDistances.get(town) ?? 1) + 0.25));
  return {
    records: nearest(atlas.records, recordDistance, count),
    towns: nearest(atlas.towns, ({ id }) => townDistances.get(id) ?? 1, count),
  };
}

/** 0 for the id itself, up to 1. */
function distance(asked: readonly string[], id: string, name: Text): number {
  const english = name.en.toLowerCase().split(/[^a-z0-9]+/);
  const distances = asked.flatMap((word) => [
    relativeDistance(word, id),
    0.2 +
      (isLatin(word) ? Math.min(...english.map((part) => relativeDistance(word, part))) : missing(word, name["zh-CN"])),
  ]);
  return Math.min(1, ...distances);
}

/** Edits per character of the longer; 1 where too little is alike for a mistyped word, or too short to tell. */
function relativeDistance(word: string, other: string): number {
  const [shorter, longer] = [Math.min(word.length, other.length), Math.max(word.length, other.length)];
  return shorter < 3 || longer > 2 * shorter ? 1 : editDistance(word, other) / longer;
}

/** How much of a Chinese word a text lacks, in pairs of neighbouring characters; one wrong character breaks two. */
function missing(word: string, text: string): number {
  if (text.includes(word)) return 0;
  const pairs = Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
  return (0.8 * pairs.filter((pair) => !text.includes(pair)).length) / pairs.length;
}

function isLatin(word: string): boolean {
  return /^[\p{Script=Latin}\p{N}\p{P}]+$/u.test(word);
}

function nearest<T>(items: readonly T[], distanceOf: (item: T) => number, count: number): T[] {
  return items
    .map((item) => ({ item, distance: distanceOf(item) }))
    .filter((entry) => entry.distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ item }) => item);
}

function words(path: string): string[] {
  const whole = decodeText(path)
    .toLowerCase()
    .split(/[/\s?&=]+/);
  // Ids have hyphens, titles put into addresses have them between words.
  const parts = whole.flatMap((word) => word.split(/[-_.]+/)).filter((part) => !/^[ew]?\d*$/.test(part));
  const distinct = new Set([...whole, ...parts].map((word) => word.slice(0, longestWord)));
  return [...distinct].filter((word) => word.length > 1).slice(0, mostWords);
}

/** Levenshtein distance, in UTF-16 units. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const changed = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(changed, (next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
