import type { Language } from "../core/vocabulary.ts";
import { en } from "./en.ts";
import { zhCn } from "./zhCn.ts";

/** Literal texts become any text, so that a translation needs the same words, not the same letters. */
type Widened<T> = T extends string
  ? string
  : T extends (...input: infer Input) => string
    ? (...input: Input) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> };

/** The shape of the zh-CN catalogue; a language that lacks a word does not compile. */
export type Messages = Widened<typeof zhCn>;

const catalogues: Record<Language, Messages> = { "zh-CN": zhCn, en };

/** Every word of the pages in a language. */
export function messages(language: Language): Messages {
  return catalogues[language];
}
