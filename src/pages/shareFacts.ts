import { aroundAll } from "../core/bbox.ts";
import { formatWan } from "../core/format.ts";
import type { Atlas, AtlasRecord, Bbox, RecordId, Town } from "../core/model.ts";
import { summarize } from "../core/summary.ts";
import type { Page } from "../core/view.ts";
import type { Language } from "../core/vocabulary.ts";
import { buildWords } from "../i18n/buildWords.ts";
import { messages } from "../i18n/messages.ts";
import { categoryText, stateText, townNames } from "../views/describe.ts";
import { pageTitle } from "../views/pageTitle.ts";

/** What a share image says and shows. */
export interface ShareFacts {
  /** Above the title; with the record's symbol where there is one. */
  readonly kicker: string;
  readonly title: string;
  /** The figure that matters most, large. */
  readonly figure: string | null;
  /** Lines below it. */
  readonly lines: readonly string[];
  readonly record: AtlasRecord | null;
  /** What the map shows at full strength. */
  readonly visible: ReadonlySet<RecordId>;
  readonly bbox: Bbox;
}

export function shareFacts(page: Page, language: Language, atlas: Atlas): ShareFacts {
  const facts = factsOf(page, language, atlas);
  return language === "en"
    ? { ...facts, title: narrowQuotes(facts.title), lines: facts.lines.map(narrowQuotes) }
    : facts;
}

/** In a Chinese font curved quotation marks are as wide as a Chinese sign and tear an English word apart. */
function narrowQuotes(text: string): string {
  return text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');
}

function factsOf(page: Page, language: Language, atlas: Atlas): ShareFacts {
  if (page.type === "record") {
    const record = atlas.records.find(({ id }) => id === page.id);
    if (record) return recordFacts(record, language, atlas);
  }
  if (page.type === "town") {
    const town = atlas.towns.find(({ id }) => id === page.id);
    if (town) return townFacts(town, language, atlas);
  }
  return wholeFacts(page, language, atlas);
}

function recordFacts(record: AtlasRecord, language: Language, atlas: Atlas): ShareFacts {
  const t = messages(language);
  const isExpropriation = record.kind === "expropriation";
  const state = stateText(record, t);
  const isSilent = record.kind === "work" && record.stage === "not-stated";
  return {
    kicker: `${t.kindOf[record.kind]} · ${categoryText(record, t)}`,
    title: record.name[language],
    figure: isExpropriation ? formatWan(record.area, language) : isSilent ? `${t.detail.stage} · ${state}` : state,
    lines: [
      ...(isExpropriation ? [`${t.detail.area} · ${state}`] : []),
      townNames(record, atlas, language, t),
      buildWords(language).imagePosition(t.precision[record.placement.precision]),
    ],
    record,
    visible: new Set([record.id]),
    bbox:
      aroundAll([
        ...(record.placement.bbox ? [record.placement.bbox] : []),
        ...atlas.towns.flatMap(({ id, bbox }) => (bbox && record.towns.includes(id) ? [bbox] : [])),
      ]) ?? landBbox(atlas),
  };
}

function townFacts(town: Town, language: Language, atlas: Atlas): ShareFacts {
  const t = messages(language);
  const here = atlas.records.filter(({ towns }) => towns.includes(town.id));
  return {
    kicker: `${atlas.district.name[language]} · ${t.townKind[town.kind]}`,
    title: town.name[language],
    figure: t.explore.count(here.length),
    lines: here.length > 0 ? totals(here, language, atlas) : [t.detail.town.empty],
    record: null,
    visible: new Set(here.map(({ id }) => id)),
    bbox: town.bbox ?? landBbox(atlas),
  };
}

function wholeFacts(page: Page, language: Language, atlas: Atlas): ShareFacts {
  const t = messages(language);
  const named = page.type === "plan" || page.type === "about";
  return {
    kicker: named ? t.page.siteTitle : t.page.siteName,
    title: named ? t.page[page.type] : pageTitle(page, atlas, language, t),
    figure: named ? null : t.explore.count(atlas.records.length),
    lines: named ? [] : totals(atlas.records, language, atlas),
    record: null,
    visible: new Set(atlas.records.map(({ id }) => id)),
    bbox: landBbox(atlas),
  };
}

function totals(records: readonly AtlasRecord[], language: Language, atlas: Atlas): string[] {
  const { explore } = messages(language);
  const { expropriations, works, area } = summarize(records, atlas.totals);
  return [
    ...(expropriations > 0 ? [`${explore.expropriations(expropriations)} · ${formatWan(area, language)}`] : []),
    ...(works > 0 ? [explore.works(works)] : []),
  ];
}

/** Around the towns: the district's western half is lake, where nothing stands. */
function landBbox({ towns, district }: Atlas): Bbox {
  return aroundAll(towns.flatMap(({ bbox }) => (bbox ? [bbox] : []))) ?? district.bbox;
}
