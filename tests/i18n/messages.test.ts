import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Language, languages } from "../../src/core/vocabulary.ts";
import { mapWords } from "../../src/i18n/mapWords.ts";
import { messages } from "../../src/i18n/messages.ts";

/** Words that come with what they are for: a file each, in all languages. */
const files: Record<string, Record<string, unknown>> = import.meta.glob("../../src/i18n/*.ts", { eager: true });

/** Every word of a language, wherever it is kept. */
function wordsIn(language: Language): object {
  const later = Object.values(files).flatMap((file) =>
    Object.entries(file).filter(([, words]) => words && typeof words === "object" && language in words),
  );
  return {
    ...messages(language),
    ...Object.fromEntries(later.map(([name, words]) => [name, (words as Record<Language, unknown>)[language]])),
  };
}

const han = /\p{Script=Han}/u;

/** Every text of a catalogue by its path; a function is asked with a number, which every one of them can print. */
function texts(words: object, path = ""): [path: string, text: string][] {
  return Object.entries(words).flatMap(([key, word]): [string, string][] => {
    const place = path ? `${path}.${key}` : key;
    if (typeof word === "string") return [[place, word]];
    if (typeof word === "function") return [[place, String(word(word.length === 1 ? sample(place) : 7, "7", 7))]];
    return word && typeof word === "object" ? texts(word, place) : [];
  });
}

/** What takes a list of words gets one, what takes a word or number a number. */
function sample(place: string): unknown {
  if (place === "page.problems" || place === "page.overruled") return ["7"];
  return place.startsWith("figureWords.") && /caption|totalOf/.test(place) ? "7" : 7;
}

describe("the words", () => {
  test.each(languages)("are none of them empty in %s, and functions print what they are given", (language) => {
    const all = texts(wordsIn(language));
    expect(all.length).toBeGreaterThan(350);
    expect(all.filter(([, text]) => text.trim() === "" || /undefined|\[object/.test(text))).toEqual([]);
  });

  test("are English in English, but for the name of the other language", () => {
    const strays = texts(wordsIn("en")).filter(
      // The plan's own unit is named where it is explained.
      ([place, text]) => place !== "page.otherLanguage" && han.test(text.replace("万㎡", "")),
    );
    expect(strays).toEqual([]);
  });

  test("are Chinese in Chinese: no sentence has been left in English", () => {
    const strays = texts(wordsIn("zh-CN")).filter(
      ([place, text]) => place !== "page.otherLanguage" && /[a-z]{4,}/i.test(text) && !han.test(text),
    );
    expect(strays).toEqual([]);
  });

  test("have the accessible names that outsiders rely on", () => {
    const names = languages.map((language) => {
      const { page, explore } = messages(language);
      const map = mapWords[language];
      const { kind, category, status, stage, town } = explore.groups;
      const groups = [kind, category, status, stage, town];
      const others = [page.skip, map.map, map.legend, explore.list, explore.clear, page.otherLanguage];
      return [...groups, ...others, explore.count(48)];
    });
    expect(names).toEqual([
      [
        ...["清单", "项目性质", "项目属性", "工程进度", "镇（街道）"],
        ...["跳到项目列表", "地图", "图例", "项目列表", "清除筛选", "English", "共 48 项"],
      ],
      [
        ...["List", "Category", "Status", "Stage", "Town"],
        ...["Skip to the list", "Map", "Legend", "Projects", "Clear filters", "中文", "48 items"],
      ],
    ]);
  });

  test("are all used", () => {
    const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("i18n"))
      .map((file) => readFileSync(`src/${file}`, "utf8"))
      .join("\n");
    const { page, explore, detail } = messages("zh-CN");
    const map = mapWords["zh-CN"];
    const keys = [page, explore, detail, detail.town, map].flatMap((words) => Object.keys(words));
    expect(keys.filter((key) => !new RegExp(`\\.${key}\\b|\\b${key}\\b[,} ]`).test(sources))).toEqual([]);
  });
});
