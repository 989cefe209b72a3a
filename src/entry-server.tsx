import type { Language } from "./core/vocabulary.ts";
import type { Site } from "./pages/site.ts";

/** A page as HTML, for the template to hold. */
export interface RenderedPage {
  /** What stands in the root element; exactly what React hydrates. */
  readonly html: string;
  /** What this page adds to the head: title, description, links, metadata. */
  readonly head: string;
  readonly language: Language;
}

/** Renders the page at a path, filters and camera at their defaults; a path of no page gives the not-found page. */
export function render({ pathname }: { readonly pathname: string }, site: Site): RenderedPage {
  const language = pathname.startsWith(`${site.base}en/`) ? "en" : "zh-CN";
  return { html: "", head: "<title>吴中地图册</title>", language };
}
