import type { RecordId, TownId } from "../../core/model.ts";
import type { Hit } from "../../core/search.ts";
import { openRecord, openTown } from "../../core/state.ts";
import { formatUrl } from "../../core/url.ts";
import { noFilters, type Page } from "../../core/view.ts";
import type { Language } from "../../core/vocabulary.ts";
import { searchWords } from "../../i18n/searchWords.ts";
import type { AtlasContextValue } from "../context.ts";
import { arrivals } from "./arrival.ts";
import { isExplorer } from "./listAll.ts";
import { addRecent } from "./recent.ts";

/** The page that a hit leads to; null for a place that lies in no town that is named. */
export function pageOfHit({ kind, id, towns }: Hit): Page | null {
  if (kind === "record") return { type: "record", id: id as RecordId };
  const [town] = kind === "town" ? [id as TownId] : towns;
  return town === undefined ? null : { type: "town", id: town };
}

/** Opens what was chosen: here, or by going there from a page that has no list. */
export function openHit(hit: Hit, { store, site, language }: AtlasContextValue): void {
  const page = pageOfHit(hit);
  if (page === null) return;
  addRecent(hit.id);
  const isPlace = page.type === "town" && hit.kind !== "town";
  arrivals.setState({ last: isPlace ? { place: placeName(hit, language), town: page.id } : null });
  const { view } = store.getState();
  if (!isExplorer(view.page)) location.assign(formatUrl({ ...view, page, filters: noFilters, camera: null }, site));
  else if (page.type === "record") openRecord(store, page.id);
  else if (page.type === "town") openTown(store, page.id);
}

function placeName({ kind, title }: Hit, language: Language): string {
  const name = title.map(({ text }) => text).join("");
  return kind === "metro-station" ? searchWords[language].station(name) : name;
}
