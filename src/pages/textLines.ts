import type { Language } from "../core/vocabulary.ts";

/** Width of a text in em. */
type Measure = (text: string) => number;

/** How a text is broken into lines. */
interface Breaking {
  readonly language: Language;
  /** Names that the language's dictionary may not know as words. */
  readonly names?: readonly string[];
}

export interface SetText {
  readonly lines: readonly string[];
  /** px */
  readonly size: number;
}

/** Signs that may not begin a line, and those that may not end one. */
const sticksToLast = /^[\p{Pe}\p{Pf}、，。；：！？,.;:!?·%℃㎡²–—-]/u;
const sticksToNext = /[\p{Ps}\p{Pi}]$/u;

/**
 * Sets a text in the largest of some sizes at which it fits a box, its lines about equally long. In the smallest size
 * it may grow higher than the box but never wider.
 *
 * @param sizes px, largest first
 */
export function fitText(
  text: string,
  breaking: Breaking,
  measure: Measure,
  box: { readonly width: number; readonly height: number; readonly leading: number },
  sizes: readonly number[],
): SetText {
  const pieces = piecesOf(text, breaking);
  const set = sizes.map((size) => ({ size, lines: breakLines(pieces, measure, box.width / size) }));
  const fits = ({ size, lines }: SetText) =>
    lines.length * size * box.leading <= box.height && pieces.every((piece) => measure(piece) * size <= box.width);
  const chosen = set.find(fits) ?? set.at(-1);
  if (!chosen) throw new Error("fitText needs a size");
  return { size: chosen.size, lines: balance(pieces, measure, chosen.lines.length, box.width / chosen.size) };
}

/** What may not be torn apart: words and names, with the punctuation that belongs to them. */
function piecesOf(text: string, breaking: Breaking): string[] {
  const pieces: string[] = [];
  for (const word of wordsOf(text, breaking)) {
    const last = pieces.at(-1);
    if (last !== undefined && belongTogether(last, word)) pieces[pieces.length - 1] = last + word;
    else pieces.push(word);
  }
  return pieces;
}

function belongTogether(last: string, next: string): boolean {
  const isCounted = /\d$/.test(last) && /^\p{Script=Han}/u.test(next);
  return isCounted || sticksToLast.test(next) || sticksToNext.test(last);
}

function wordsOf(text: string, { language, names = [] }: Breaking): string[] {
  const name = names.find((each) => each !== "" && text.includes(each));
  if (name === undefined) {
    return [...new Intl.Segmenter(language, { granularity: "word" }).segment(text)].map(({ segment }) => segment);
  }
  const at = text.indexOf(name);
  const around = [text.slice(0, at), text.slice(at + name.length)] as const;
  return [...wordsOf(around[0], { language, names }), name, ...wordsOf(around[1], { language, names })];
}

/** A piece that is wider than a line is broken between its signs. */
function breakLines(pieces: readonly string[], measure: Measure, width: number): string[] {
  const lines = [""];
  const add = (piece: string) => {
    const line = lines.at(-1) ?? "";
    if (line === "" || measure((line + piece).trimEnd()) <= width) lines[lines.length - 1] = line + piece;
    else if (piece.trim() !== "") lines.push(piece);
  };
  for (const piece of pieces) {
    if (measure(piece) <= width) add(piece);
    else for (const sign of piece) add(sign);
  }
  return lines.map((line) => line.trim());
}

/** The narrowest lines that are no more in number and tear no word apart. */
function balance(pieces: readonly string[], measure: Measure, count: number, width: number): string[] {
  let best = breakLines(pieces, measure, width);
  const widest = Math.max(...pieces.map((piece) => measure(piece)));
  for (let narrower = width * 0.97; narrower >= widest; narrower *= 0.97) {
    const lines = breakLines(pieces, measure, narrower);
    if (lines.length > count || lines.some((line) => measure(line) > narrower)) break;
    best = lines;
  }
  return best;
}
