import type { Atlas, Text } from "../src/core/model.ts";
import type { KnownPlace } from "../src/core/places.ts";
import type { SearchData, SearchEntry, SearchName } from "../src/core/search.ts";
import { type Reading, readNames } from "./reading.ts";
import { traditionalPairs } from "./traditional.ts";

type Unread = Omit<SearchEntry, "names"> & { readonly texts: readonly Text[] };

/** Everything that the search finds, with its names as they are read; towns first, then the plan in its order. */
export function joinSearch(atlas: Atlas, places: readonly KnownPlace[], readings: readonly Reading[]): SearchData {
  const unread = [...townsOf(atlas), ...recordsOf(atlas), ...placesOf(places)];
  const texts = unread.flatMap((entry) => entry.texts);
  const chinese = texts.map((text) => text["zh-CN"]);
  const pinyin = new Map(readNames(chinese, readings).map((read, index) => [chinese[index], read]));
  const nameOf = (text: Text): SearchName => ({
    zh: text["zh-CN"],
    en: text.en,
    pinyin: pinyin.get(text["zh-CN"]) ?? "",
  });
  return {
    entries: unread.map(({ texts, ...entry }) => ({ ...entry, names: texts.map(nameOf) })),
    traditional: traditionalPairs(chinese),
  };
}

function townsOf({ towns }: Atlas): Unread[] {
  return towns.map(({ id, name }) => ({ kind: "town", id, towns: [id], texts: [name] }));
}

function recordsOf({ records }: Atlas): Unread[] {
  return records.map((record) => ({
    kind: "record",
    id: record.id,
    towns: record.towns,
    texts: [record.name],
    ...(record.kind === "expropriation" ? { row: record.planRow } : {}),
  }));
}

/** A seat is found as its town. */
function placesOf(places: readonly KnownPlace[]): Unread[] {
  return places.flatMap(({ id, kind, town, name, also }) =>
    kind === "town-seat" ? [] : [{ kind, id, towns: town === null ? [] : [town], texts: [name, ...also] }],
  );
}
