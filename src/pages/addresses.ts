import type { Atlas } from "../core/model.ts";
import { pagePath } from "../core/url.ts";
import type { Page } from "../core/view.ts";
import { languages } from "../core/vocabulary.ts";

/** Every page that the atlas has; each has one address per language. */
export function atlasPages(atlas: Atlas): readonly Page[] {
  return [
    { type: "explore" },
    ...atlas.records.map(({ id }): Page => ({ type: "record", id })),
    ...atlas.towns.map(({ id }): Page => ({ type: "town", id })),
    { type: "plan" },
    { type: "about" },
  ];
}

/** The paths of all pages in both languages, under the base; each ends with a slash. */
export function atlasPaths(atlas: Atlas, base: string): readonly string[] {
  return languages.flatMap((language) => atlasPages(atlas).map((page) => pagePath(page, language, base)));
}
