import type { Language } from "./vocabulary.ts";

/** What a citation names. */
export interface Cited {
  /** Of the page: a project, a town, or the whole. */
  readonly title: string;
  readonly publisher: string;
  /** ISO date of the data. */
  readonly version: string;
  /** ISO date on which it was looked at. */
  readonly accessed: string;
  readonly link: string;
}

/**
 * Reference to a page of the atlas: in Chinese as GB/T 7714—2015 has it for a map on line ([CM/OL], with the date of the
 * data in parentheses and that of access in brackets), in English as plain prose.
 */
export function citationText({ title, publisher, version, accessed, link }: Cited, language: Language): string {
  return language === "en"
    ? `${publisher}. “${title}.” Data of ${version}. Accessed ${accessed}. ${link}`
    : `${publisher}. ${title}[CM/OL]. (${version})[${accessed}]. ${link}`;
}

/** ISO date of a moment where the visitor is. */
export function isoDay(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
