import { editDistance } from "./closest.ts";
import { type Place, pathOf, problemAt } from "./configProblem.ts";
import { shiftOf } from "./shiftedTiles.ts";
import { type Language, languages } from "./vocabulary.ts";

/** A key that nobody reads is most often a slip of the keyboard. */
export function reportUnknownKeys(place: Place, known: readonly string[]): void {
  for (const key of Object.keys(place.value)) {
    if (known.includes(key)) continue;
    const near = known.find((name) => editDistance(name, key.toLowerCase()) <= 2);
    const path = pathOf(place, key);
    const expected = near ? `written "${near}"` : `left out; the keys here are ${known.join(", ")}`;
    place.problems.push({ path, found: "not a key", expected });
  }
}

/** An address on the web or relative to the site; null, and a problem, for anything else. */
export function readUrl(place: Place, key: string, example: string): string | null {
  const value = place.value[key];
  if (typeof value !== "string" || value.trim() === "" || /\s/.test(value.trim())) {
    problemAt(place, key, `the address of ${example}`);
    return null;
  }
  const url = value.trim();
  if (/^[a-z][a-z\d+.-]*:/i.test(url) && !/^https?:\/\/[^/]/i.test(url)) {
    problemAt(place, key, "an address that begins with https:// or http://, or a path relative to the site");
    return null;
  }
  const shift = shiftOf(url);
  if (shift) {
    problemAt(
      place,
      key,
      `tiles in WGS-84 or CGCS2000: ${shift.provider} serves ${shift.datum}, which is shifted by hundreds of metres, ` +
        "so that every mark would stand beside its place",
    );
    return null;
  }
  return url;
}

/** null = not given, or wrong, which costs the basemap its own name only. */
export function readName(place: Place): Readonly<Record<Language, string>> | null {
  const { name } = place.value;
  if (name === undefined) return null;
  if (isText(name)) return { "zh-CN": name.trim(), en: name.trim() };
  const expected = 'a text, or one for each language: {"zh-CN": "…", "en": "…"}';
  if (typeof name !== "object" || name === null) {
    problemAt(place, "name", expected);
    return null;
  }
  const texts = name as Record<string, unknown>;
  const [chinese, english] = languages.map((language) => texts[language]);
  if (!isText(chinese) || !isText(english)) {
    problemAt(place, "name", expected);
    return null;
  }
  return { "zh-CN": chinese.trim(), en: english.trim() };
}

export function readLayer(place: Place): "vector" | "imagery" | null {
  const { layer } = place.value;
  if (layer === "vector" || layer === "imagery") return layer;
  problemAt(place, "layer", '"vector" (矢量) or "imagery" (影像)');
  return null;
}

export function readKey(place: Place): string | null {
  const { key } = place.value;
  if (isText(key) && /^[\w-]+$/.test(key.trim())) return key.trim();
  problemAt(place, "key", "the key (tk) that console.tianditu.gov.cn gives for a browser application");
  return null;
}

export function readText(place: Place, key: string, meaning: string): string | null {
  const value = place.value[key];
  if (value === undefined) return null;
  if (isText(value)) return value.trim();
  problemAt(place, key, meaning);
  return null;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}
