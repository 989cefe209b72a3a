import { createHash } from "node:crypto";
import { Feed } from "feed";
import { escapeMarkup } from "../core/escapeMarkup.ts";
import type { Atlas, AtlasRecord, Town } from "../core/model.ts";
import type { Page } from "../core/view.ts";
import { type Language, languages } from "../core/vocabulary.ts";
import { buildWords } from "../i18n/buildWords.ts";
import { messages } from "../i18n/messages.ts";
import { pageDescription } from "./description.ts";
import { addressOf, feedPath, pageAddress } from "./locate.ts";
import type { Site } from "./site.ts";

/** The Atom feeds of the whole plan and of every town, in every language: path from the base → content. */
export function feeds(site: Site): ReadonlyMap<string, string> {
  const { atlas } = site;
  return new Map(
    languages.flatMap((language) => {
      const whole: [string, string] = [
        feedPath({ type: "explore" }, language),
        feedOf({ type: "explore" }, buildWords(language).feed, atlas.records, language, site),
      ];
      return [whole, ...atlas.towns.map((town) => townFeed(town, language, site))];
    }),
  );
}

function townFeed(town: Town, language: Language, site: Site): [string, string] {
  const page: Page = { type: "town", id: town.id };
  const records = site.atlas.records.filter(({ towns }) => towns.includes(town.id));
  const title = buildWords(language).townFeed(town.name[language]);
  return [feedPath(page, language), feedOf(page, title, records, language, site)];
}

/** The library takes absolute addresses only; where the host is not known, this one is taken off again. */
const noOrigin = "https://host.invalid";

function feedOf(
  page: Page,
  title: string,
  records: readonly AtlasRecord[],
  language: Language,
  { atlas, base, origin }: Site,
): string {
  const site: Site = { atlas, base, origin: origin ?? noOrigin };
  const { siteName, description } = messages(language).page;
  const feed = new Feed({
    id: lastingId(feedPath(page, language)),
    title,
    description,
    language,
    link: pageAddress(page, language, site),
    feedLinks: { atom: addressOf(feedPath(page, language), site) },
    updated: dayOf(atlas.version),
    generator: false,
    copyright: "ODbL-1.0, © OpenStreetMap contributors",
    author: { name: siteName },
  });
  for (const record of records) {
    const ofRecord: Page = { type: "record", id: record.id };
    feed.addItem({
      id: lastingId(`${language}/${record.id}`),
      // Atom's title and summary are written as HTML.
      title: escapeMarkup(record.name[language]),
      link: pageAddress(ofRecord, language, site),
      description: escapeMarkup(pageDescription(ofRecord, atlas, language)),
      date: dayOf(newestSource(record, atlas)),
    });
  }
  const xml = feed.atom1().replace("<feed ", `<feed xml:lang="${language}" `);
  return origin ? xml : xml.replaceAll(noOrigin, "");
}

/** The day of the newest source that the record stands on, so that a feed tells of a record when it has changed. */
function newestSource({ citation, placement }: AtlasRecord, atlas: Atlas): string {
  const cited = [citation, ...placement.citations].map(({ source }) => source);
  const days = atlas.sources.flatMap(({ id, date }) => (date && cited.includes(id) ? [date] : []));
  return days.sort().at(-1) ?? atlas.version;
}

function dayOf(isoDate: string): Date {
  return new Date(`${isoDate}T00:00:00Z`);
}

/** An id that stays when the site moves to another host, as Atom asks: a UUID of the name (RFC 9562, version 5). */
function lastingId(name: string): string {
  const hash = createHash("sha1").update(`wuzhong-atlas/${name}`).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString("hex");
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-")}`;
}
