/** The letters and digits of a text as the search compares them, and where each stood. */
export interface Compact {
  /** Lower case, half width, simplified; neither spaces nor punctuation. */
  readonly text: string;
  /** For each code unit of `text`, its place in the text it came from. */
  readonly at: readonly number[];
}

/** One Chinese character, or a run of other letters and digits: what one syllable of `pinyin` stands for. */
export interface Unit {
  readonly start: number;
  readonly end: number;
}

const unitPattern = /\p{Script=Han}|[^\p{Script=Han}\P{L}]+|\p{N}+/gu;
const wordSign = /[\p{L}\p{N}]/u;

/** `simplified` leads from a traditional character to the one in the atlas. */
export function compact(text: string, simplified: ReadonlyMap<string, string> = new Map()): Compact {
  const kept: string[] = [];
  const at: number[] = [];
  let index = 0;
  for (const sign of text) {
    const plain = sign.normalize("NFKC").toLowerCase();
    for (const part of plain) {
      if (!wordSign.test(part)) continue;
      const same = simplified.get(part) ?? part;
      kept.push(same);
      for (let i = 0; i < same.length; i++) at.push(index);
    }
    index += sign.length;
  }
  return { text: kept.join(""), at };
}

/** The units of a Chinese name, in which Latin words and numbers may occur. */
export function unitsOf(text: string): readonly Unit[] {
  return [...text.matchAll(unitPattern)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
}

/** What is asked for in words of their own: `石湖 xilu` and `石湖xilu` are the same two. */
export function wordsOf(query: string, simplified: ReadonlyMap<string, string>): readonly string[] {
  const plain = query.normalize("NFKC").replace(/[’']/g, "");
  const runs = plain.match(/\p{Script=Han}+|[^\p{Script=Han}\P{L}]+|\p{N}+/gu) ?? [];
  return runs.map((run) => compact(run, simplified).text);
}

export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Pairs as the pipeline writes them, `東东灣湾`. */
export function simplifiedOf(pairs: string): ReadonlyMap<string, string> {
  const signs = [...pairs];
  const map = new Map<string, string>();
  for (let i = 0; i + 1 < signs.length; i += 2) map.set(signs[i] ?? "", signs[i + 1] ?? "");
  return map;
}
