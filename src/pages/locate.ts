import { pagePath } from "../core/url.ts";
import type { Page } from "../core/view.ts";
import type { Language } from "../core/vocabulary.ts";
import type { Site } from "./site.ts";

/** The files beside the pages, under the base; stable addresses. */
export const files = {
  projectsCsv: "data/projects.csv",
  projectsGeojson: "data/projects.geojson",
  projectsKml: "data/projects.kml",
  townsGeojson: "data/towns.geojson",
  datapackage: "data/datapackage.json",
  sitemap: "sitemap.xml",
} as const;

/** A path under the base, with the origin before it where there is one; else it holds for whatever host it is on. */
export function addressOf(path: string, site: Site): string {
  return `${site.origin ?? ""}${site.base}${path}`;
}

export function pageAddress(page: Page, language: Language, site: Site): string {
  return `${site.origin ?? ""}${pagePath(page, language, site.base)}`;
}

/** The picture that stands for a page where it is shared, from the base. */
export function shareImagePath(page: Page, language: Language): string {
  return `${pagePath(page, language, "")}share.png`;
}

/** The Atom feed of the whole plan, or of a town, from the base. */
export function feedPath(page: Page, language: Language): string {
  const of: Page = page.type === "town" ? page : { type: "explore" };
  return `${pagePath(of, language, "")}feed.xml`;
}

export function manifestPath(language: Language): string {
  return `${pagePath({ type: "explore" }, language, "")}manifest.webmanifest`;
}
