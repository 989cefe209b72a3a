import { clearCustomDict, customPinyin, pinyin } from "pinyin-pro";
import { unitsOf } from "../src/core/searchText.ts";

/** How a text is read where the dictionary would be wrong: 甪 lù. */
export interface Reading {
  readonly text: string;
  /** With tone marks, one syllable a character. */
  readonly pinyin: string;
}

/**
 * The names as they are read: toneless, ü as v, a syllable for each character, Latin words and numbers as they are.
 *
 * @throws where a name's syllables are not as many as its characters
 */
export function readNames(names: readonly string[], readings: readonly Reading[]): readonly string[] {
  customPinyin(Object.fromEntries(readings.map(({ text, pinyin }) => [text, pinyin])));
  const read = names.map(readName);
  clearCustomDict(["pinyin", "multiple", "polyphonic"]);
  return read;
}

function readName(name: string): string {
  const syllables = pinyin(name, { toneType: "none", type: "array", v: true, nonZh: "removed" });
  const units = unitsOf(name).map(({ start, end }) => name.slice(start, end));
  const isHan = (unit: string) => /\p{Script=Han}/u.test(unit);
  const count = units.filter(isHan).length;
  if (count !== syllables.length || !syllables.every((syllable) => /^[a-z]+$/.test(syllable)))
    throw new Error(`${name}: expected ${count} syllables, got ${syllables.join(" ")}`);
  const rest = syllables.values();
  return units.map((unit) => (isHan(unit) ? (rest.next().value ?? "") : unit.toLowerCase())).join(" ");
}
