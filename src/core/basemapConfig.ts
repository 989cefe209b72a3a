import { type ConfigProblem, type Place, placeOf, problemAt } from "./configProblem.ts";
import { readKey, readLayer, readName, readText, readUrl, reportUnknownKeys } from "./configValues.ts";
import type { Language } from "./vocabulary.ts";

/** A basemap the operator offers beside the embedded ground. Addresses may be relative to the site. */
export type BasemapEntry = PmtilesEntry | TiandituEntry | StyleEntry;

interface EntryBase {
  /** Follows from kind and address, so that a choice remembered on a device survives a new order of the list. */
  readonly id: string;
  readonly name: Readonly<Record<Language, string>> | null;
}

/** One archive in the schema of Protomaps, served with byte ranges. */
export interface PmtilesEntry extends EntryBase {
  readonly kind: "pmtiles";
  readonly url: string;
}

/** Tiles of 天地图 in Web Mercator; CGCS2000, which differs from WGS-84 by less than a pixel. */
export interface TiandituEntry extends EntryBase {
  readonly kind: "tianditu";
  readonly layer: "vector" | "imagery";
  /** As registered for the site's host at console.tianditu.gov.cn. */
  readonly key: string;
  /** 审图号 of the edition served, where the operator knows it. */
  readonly approval: string | null;
}

/** Any MapLibre style. */
export interface StyleEntry extends EntryBase {
  readonly kind: "style";
  readonly url: string;
}

export interface BasemapConfig {
  readonly basemaps: readonly BasemapEntry[];
  readonly problems: readonly ConfigProblem[];
}

const kinds = ["pmtiles", "tianditu", "style"] as const;

/** Reads the content of `config.json`: keeps what is right, names everything that is wrong. */
export function readBasemapConfig(value: unknown): BasemapConfig {
  const problems: ConfigProblem[] = [];
  const root = placeOf(value, "", problems);
  if (!root) return { basemaps: [], problems };
  reportUnknownKeys(root, ["basemaps"]);
  const list = root.value.basemaps;
  if (list === undefined) return { basemaps: [], problems };
  if (!Array.isArray(list)) {
    problemAt(root, "basemaps", "a list in square brackets, [] for none");
    return { basemaps: [], problems };
  }
  const read = list.map((item: unknown, index) => readEntry(item, `basemaps[${index}]`, problems));
  return { basemaps: withoutRepeats(read, problems), problems };
}

/** A problem in one line, for the console or a build's output. */
export function describeProblem({ path, found, expected }: ConfigProblem): string {
  return `config.json: ${path || "the whole"} is ${found}; it must be ${expected}`;
}

function readEntry(value: unknown, path: string, problems: ConfigProblem[]): BasemapEntry | null {
  const place = placeOf(value, path, problems);
  if (!place) return null;
  const kind = kinds.find((candidate) => candidate === place.value.kind);
  if (kind === undefined) {
    problemAt(place, "kind", `one of ${kinds.map((name) => `"${name}"`).join(", ")}`);
    return null;
  }
  return { pmtiles: readPmtiles, tianditu: readTianditu, style: readStyle }[kind](place);
}

function readPmtiles(place: Place): PmtilesEntry | null {
  reportUnknownKeys(place, ["kind", "url", "name"]);
  const [url, name] = [readUrl(place, "url", "an archive such as maps/wuzhong.pmtiles"), readName(place)];
  return url === null ? null : { kind: "pmtiles", id: `pmtiles:${url}`, url, name };
}

function readTianditu(place: Place): TiandituEntry | null {
  reportUnknownKeys(place, ["kind", "layer", "key", "approval", "name"]);
  const [layer, key] = [readLayer(place), readKey(place)];
  const [approval, name] = [readText(place, "approval", "the 审图号 as 天地图 states it"), readName(place)];
  return layer === null || key === null
    ? null
    : { kind: "tianditu", id: `tianditu:${layer}`, layer, key, approval, name };
}

function readStyle(place: Place): StyleEntry | null {
  reportUnknownKeys(place, ["kind", "url", "name"]);
  const [url, name] = [
    readUrl(place, "url", "a MapLibre style such as https://example.org/style.json"),
    readName(place),
  ];
  return url === null ? null : { kind: "style", id: `style:${url}`, url, name };
}

function withoutRepeats(entries: readonly (BasemapEntry | null)[], problems: ConfigProblem[]): BasemapEntry[] {
  const first = new Map<string, number>();
  return entries.flatMap((entry, index) => {
    if (!entry) return [];
    const earlier = first.get(entry.id);
    if (earlier === undefined) {
      first.set(entry.id, index);
      return [entry];
    }
    problems.push({
      path: `basemaps[${index}]`,
      found: `the same as basemaps[${earlier}]`,
      expected: "another basemap, or left out",
    });
    return [];
  });
}
