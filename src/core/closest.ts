import type { Atlas, AtlasRecord, Town } from "./model.ts";

export interface Closest {
  readonly records: readonly AtlasRecord[];
  readonly towns: readonly Town[];
}

/** What an address of no page may have meant: nearest ids, then names that hold the words asked for. */
export function closestTo(path: string, atlas: Atlas, count = 5): Closest {
  const asked = words(path);
  const score = (id: string, ...names: string[]) => {
    const byId = Math.min(...asked.map((word) => editDistance(word, id) / Math.max(word.length, id.length)), 1);
    const named = asked.some((word) => word.length > 1 && names.some((name) => name.toLowerCase().includes(word)));
    return named ? Math.min(byId, 0.2) : byId;
  };
  return {
    records: nearest(atlas.records, (record) => score(record.id, record.name["zh-CN"], record.name.en), count, 0.5),
    towns: nearest(atlas.towns, (town) => score(town.id, town.name["zh-CN"], town.name.en), count, 0.5),
  };
}

function nearest<T>(items: readonly T[], score: (item: T) => number, count: number, limit: number): T[] {
  return items
    .map((item, index) => ({ item, index, score: score(item) }))
    .filter((entry) => entry.score <= limit)
    .sort((a, b) => a.score - b.score || a.index - b.index)
    .slice(0, count)
    .map(({ item }) => item);
}

function words(path: string): string[] {
  let text = path;
  try {
    text = decodeURIComponent(path);
  } catch {
    // A broken escape: the raw text still says something.
  }
  return text
    .toLowerCase()
    .split(/[/\s?&=]+/)
    .filter((word) => word.length > 1);
}

/** Levenshtein distance. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, left] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, right] of [...b].entries()) {
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (left === right ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
