import type { Page } from "../core/view.ts";
import type { Language } from "../core/vocabulary.ts";
import { buildWords } from "../i18n/buildWords.ts";
import { messages } from "../i18n/messages.ts";
import { pageTitle } from "../views/pageTitle.ts";
import { pageDescription } from "./description.ts";
import { geometry } from "./geometry.ts";
import { addressOf, files, pageAddress } from "./locate.ts";
import { recordPlace, townPlace } from "./placeData.ts";
import type { Site } from "./site.ts";

const context = "https://schema.org";
const odbl = "https://opendatacommons.org/licenses/odbl/1-0/";

/**
 * What a page says to machines, in schema.org's words: the list and the page about it are the data set, a record's page
 * is about a place if it has one. Null for a page with nothing of the kind to say.
 */
export function structuredData(page: Page, language: Language, site: Site): object | null {
  switch (page.type) {
    case "explore":
    case "about":
      return { "@context": context, ...dataset(language, site) };
    case "record":
    case "town":
      return { "@context": context, ...webPage(page, language, site) };
    default:
      return null;
  }
}

function dataset(language: Language, site: Site): object {
  const { atlas } = site;
  const words = buildWords(language);
  const t = messages(language);
  const [west, south, east, north] = atlas.district.bbox;
  return {
    "@type": "Dataset",
    name: words.dataset,
    description: t.page.description,
    url: pageAddress({ type: "about" }, language, site),
    inLanguage: ["zh-CN", "en"],
    version: atlas.version,
    dateModified: atlas.version,
    temporalCoverage: String(atlas.year),
    license: odbl,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: t.page.siteName, url: pageAddress({ type: "explore" }, language, site) },
    spatialCoverage: {
      "@type": "AdministrativeArea",
      name: atlas.district.name[language],
      geo: { "@type": "GeoShape", box: `${south},${west} ${north},${east}` },
    },
    distribution: distributions(site),
    citation: citation(language, site),
    isBasedOn: atlas.sources
      .filter(({ id }) => !["atlas", "published"].includes(id))
      .map(({ title, publisher, date, url }) => ({
        "@type": "CreativeWork",
        name: title[language],
        publisher: { "@type": "Organization", name: publisher[language] },
        ...(date && { dateModified: date }),
        ...(url && { url }),
      })),
  };
}

function distributions(site: Site): object[] {
  const formats = [
    [files.projectsCsv, "text/csv"],
    [files.projectsGeojson, "application/geo+json"],
    [files.townsGeojson, "application/geo+json"],
  ] as const;
  return formats.map(([path, encodingFormat]) => ({
    "@type": "DataDownload",
    encodingFormat,
    contentUrl: addressOf(path, site),
  }));
}

/** How the data set asks to be cited; the link only where it is known. */
export function citation(language: Language, { atlas, origin, base }: Site): string {
  const { page } = messages(language);
  const link = origin ? ` ${origin}${base}` : "";
  return language === "en"
    ? `${page.siteName}. ${buildWords(language).dataset} [data set]. Version ${atlas.version}.${link}`
    : `${page.siteName}. ${buildWords(language).dataset}[DS]. 数据版本${atlas.version}.${link}`;
}

function webPage(page: Extract<Page, { type: "record" | "town" }>, language: Language, site: Site): object {
  const t = messages(language);
  const about = subject(page, language, site);
  const title = pageTitle(page, site.atlas, language, t);
  const home = { "@type": "ListItem", position: 1, name: t.page.siteName };
  return {
    "@type": "WebPage",
    name: title,
    description: pageDescription(page, site.atlas, language),
    url: pageAddress(page, language, site),
    inLanguage: language,
    dateModified: site.atlas.version,
    ...(about && { about }),
    breadcrumb: {
      "@type": "BreadcrumbList",
      itemListElement: [
        { ...home, item: pageAddress({ type: "explore" }, language, site) },
        { "@type": "ListItem", position: 2, name: title, item: pageAddress(page, language, site) },
      ],
    },
  };
}

function subject(page: Page, language: Language, { atlas }: Site): object | null {
  if (page.type === "town") {
    const town = atlas.towns.find(({ id }) => id === page.id);
    return town ? townPlace(town, language) : null;
  }
  const record = page.type === "record" && atlas.records.find(({ id }) => id === page.id);
  return record ? recordPlace(record, geometry, language) : null;
}
