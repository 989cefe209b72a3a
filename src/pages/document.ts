import { pictogramSprite } from "../cartography/pictogramOutline.ts";
import { themeCss } from "../cartography/themeCss.ts";
import { parseUrl } from "../core/url.ts";
import type { Page } from "../core/view.ts";
import type { Language } from "../core/vocabulary.ts";
import { render } from "../entry-server.tsx";
import { pageHead } from "./head.ts";
import { site } from "./site.ts";

/**
 * The whole HTML of the page at a path.
 *
 * @param template the built `index.html`, which already names the scripts and styles
 * @param pathname under the site's base; one that belongs to no page gives the not-found page
 * @param early addresses of scripts that the page loads next; the browser may fetch them at once
 * @throws when the template has lost one of its marks
 */
export function pageDocument(
  template: string,
  pathname: string,
  early?: (page: Page, language: Language) => readonly string[],
): string {
  const { html, language } = render({ pathname }, site);
  const { page } = parseUrl({ pathname, search: "" }, site).view;
  const preloads = early?.(page, language).map((href) => `<link rel="modulepreload" crossorigin href="${href}">`) ?? [];
  return [
    ['<html lang="zh-CN">', `<html lang="${language}">`],
    ["<!--theme-->", `<style>${themeCss()}</style>`],
    ["<!--head-->", pageHead(page, language, site) + preloads.join("")],
    ["<!--sprite-->", pictogramSprite()],
    ["<!--page-->", html],
  ].reduce((text, [mark = "", content = ""]) => replaceOnce(text, mark, content), template);
}

/** The content is inserted as it is: in a replacement string `$&` and the like would have a meaning. */
function replaceOnce(text: string, mark: string, content: string): string {
  if (!text.includes(mark)) throw new Error(`index.html has no ${mark}`);
  return text.replace(mark, () => content);
}
