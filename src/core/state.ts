import { createStore, type StoreApi } from "zustand/vanilla";
import { filterRecords, sortRecords } from "./filter.ts";
import type { Atlas, AtlasRecord, Bbox, Position, RecordId, TownId } from "./model.ts";
import {
  type Camera,
  type Filters,
  type LinkProblem,
  type NearPoint,
  noFilters,
  type Page,
  type View,
} from "./view.ts";
import type { Shade, Sort } from "./vocabulary.ts";

export interface AtlasState {
  readonly view: View;
  /** Parts of the address that were not understood. */
  readonly problems: readonly LinkProblem[];
  readonly hovered: RecordId | null;
  /** What the search finds for `view.filters.q`; null while it is not known. */
  readonly found: ReadonlySet<RecordId> | null;
  /** What is looked around; never written to an address. */
  readonly near: Near;
  /** The list holds only what has a mark within `bounds`. */
  readonly inViewOnly: boolean;
  /** What the map shows, as far as it has said so. */
  readonly bounds: Bbox | null;
}

export interface Near {
  readonly isOpen: boolean;
  /** A place is being picked on the map. */
  readonly isPicking: boolean;
  readonly place: Place | null;
}

/** Metres around a place that are asked about. */
export const nearRings = [1000, 3000, 5000] as const;

/** A place that a visitor named. */
export interface Place {
  /** null = a community of which only the town is known. */
  readonly at: Position | null;
  /** Metres within which `at` is right. */
  readonly radius: number;
  /** Of a community. */
  readonly name: string | null;
  readonly town: TownId | null;
}

export type AtlasStore = StoreApi<AtlasState>;

/** `initialView` is what the path alone says: the state that a prerendered page was drawn from. */
export function createAtlasStore(initialView: View): AtlasStore {
  return createStore<AtlasState>(() => ({
    view: initialView,
    problems: [],
    hovered: null,
    found: null,
    near: nearNothing,
    inViewOnly: false,
    bounds: null,
  }));
}

const nearNothing: Near = { isOpen: false, isPicking: false, place: null };

/** Opens a record's page; filters and sort stay, the camera goes to the record. */
export function openRecord(store: AtlasStore, id: RecordId): void {
  openPage(store, { type: "record", id });
}

/** Opens a town's page, whose path then is the filter by town; the other filters and the sort stay. */
export function openTown(store: AtlasStore, id: TownId): void {
  openPage(store, { type: "town", id });
}

/** Back to the list that the filters describe. */
export function openExplore(store: AtlasStore): void {
  openPage(store, { type: "explore" });
}

function openPage(store: AtlasStore, page: Page): void {
  const { view } = store.getState();
  const filters = page.type === "town" ? { ...view.filters, town: [] } : view.filters;
  store.setState({ view: { ...view, page, filters, camera: null }, hovered: null, problems: [] });
}

/**
 * Sets one key; the camera follows what is then shown. On a town's page the town is the page, so that a choice of
 * towns leads from it to the list of them all.
 */
export function setFilter<K extends keyof Filters>(store: AtlasStore, key: K, value: Filters[K]): void {
  const { view } = store.getState();
  const found = key === "q" ? null : store.getState().found;
  const page: Page = key === "town" && view.page.type === "town" ? { type: "explore" } : view.page;
  store.setState({ view: { ...view, page, filters: { ...view.filters, [key]: value }, camera: null }, found });
}

export function clearFilters(store: AtlasStore): void {
  const { view } = store.getState();
  store.setState({ view: { ...view, filters: noFilters, camera: null }, found: null });
}

export function setSort(store: AtlasStore, sort: Sort): void {
  const { view } = store.getState();
  store.setState({ view: { ...view, sort } });
}

/** null = fit what is shown. */
export function moveCamera(store: AtlasStore, camera: Camera | null): void {
  const { view } = store.getState();
  store.setState({ view: { ...view, camera } });
}

export function hover(store: AtlasStore, id: RecordId | null): void {
  if (store.getState().hovered !== id) store.setState({ hovered: id });
}

export function setFound(store: AtlasStore, found: ReadonlySet<RecordId> | null): void {
  store.setState({ found });
}

/** The whole view at once: at the start, and when the visitor goes back or forward. */
export function replaceView(store: AtlasStore, view: View, problems: readonly LinkProblem[]): void {
  const near = view.near ? { isOpen: true, isPicking: false, place: placeOf(view.near) } : store.getState().near;
  store.setState({ view, problems, hovered: null, found: null, near });
}

/** A place out of a link, which keeps about 100 m. */
function placeOf({ lat, lng }: NearPoint): Place {
  return { at: [lng, lat], radius: 100, name: null, town: null };
}

/** Asks what is near, beside the list; closing it forgets the place. */
export function openNear(store: AtlasStore, isOpen: boolean): void {
  if (isOpen && store.getState().view.page.type !== "explore") openExplore(store);
  const { near, view } = store.getState();
  store.setState({
    near: isOpen ? { ...near, isOpen } : nearNothing,
    view: isOpen || !view.near ? view : { ...view, near: null },
  });
}

export function pickOnMap(store: AtlasStore, isPicking: boolean): void {
  store.setState({ near: { ...store.getState().near, isPicking } });
}

/** Shows what is around a place; the camera goes there without the address saying so. */
export function lookAround(store: AtlasStore, place: Place | null): void {
  const { view } = store.getState();
  store.setState({ near: { isOpen: true, isPicking: false, place }, view: { ...view, near: null, camera: null } });
}

export function dismissProblems(store: AtlasStore): void {
  store.setState({ problems: [] });
}

/** The listed records, filtered and sorted; the same array as long as nothing that it depends on changes. */
export function selectRecords(atlas: Atlas): (state: AtlasState) => readonly AtlasRecord[] {
  const known = selectors.get(atlas);
  if (known) return known;
  let last: { readonly key: readonly unknown[]; readonly records: readonly AtlasRecord[] } | null = null;
  const select = ({ view, found }: AtlasState) => {
    const key = [view.filters, view.sort, view.language, townOf(view.page), found];
    if (last?.key.every((part, index) => part === key[index])) return last.records;
    const filtered = filterRecords(atlas.records, view.filters, view.page, { found });
    last = { key, records: sortRecords(filtered, view.sort, view.language, atlas) };
    return last.records;
  };
  selectors.set(atlas, select);
  return select;
}

const selectors = new WeakMap<Atlas, (state: AtlasState) => readonly AtlasRecord[]>();

function townOf(page: Page): TownId | null {
  return page.type === "town" ? page.id : null;
}

export function setShade(store: AtlasStore, shade: Shade | null): void {
  const { view } = store.getState();
  store.setState({ view: { ...view, shade } });
}

export function listInViewOnly(store: AtlasStore, inViewOnly: boolean): void {
  store.setState({ inViewOnly });
}

export function setBounds(store: AtlasStore, bounds: Bbox): void {
  store.setState({ bounds });
}

/** Whether a record has a mark within a bbox. */
export function hasMarkIn({ placement }: AtlasRecord, [west, south, east, north]: Bbox): boolean {
  return placement.anchors.some(({ at: [lng, lat] }) => lng >= west && lng <= east && lat >= south && lat <= north);
}
