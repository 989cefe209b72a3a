import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { atlas } from "../../src/atlas.ts";
import { filterRecords, sortRecords } from "../../src/core/filter.ts";
import type { RecordId, TownId } from "../../src/core/model.ts";
import {
  type AtlasStore,
  clearFilters,
  createAtlasStore,
  dismissProblems,
  hover,
  lookAround,
  moveCamera,
  openExplore,
  openNear,
  openRecord,
  openTown,
  replaceView,
  selectRecords,
  setFilter,
  setFound,
  setSort,
} from "../../src/core/state.ts";
import { formatUrl, parseUrl } from "../../src/core/url.ts";
import { noFilters } from "../../src/core/view.ts";
import { anyFilters, anyView } from "./views.ts";

const site = { base: "/", atlas };
const school = "e2024-01" as RecordId;
const luzhi = "luzhi" as TownId;
const mudu = "mudu" as TownId;
const camera = { zoom: 10, lat: 31.2, lng: 120.5 };
const initial = parseUrl({ pathname: "/", search: "" }, site).view;

let store: AtlasStore;
beforeEach(() => {
  store = createAtlasStore(initial);
});

const view = () => store.getState().view;

describe("the store", () => {
  it("keeps what the path alone says as the state that the server rendered", () => {
    const nothing = { isOpen: false, isPicking: false, place: null };
    replaceView(store, { ...initial, sort: "area" }, [{ part: "kind=x", reason: "unknown-value" }]);
    expect(store.getInitialState()).toEqual({
      view: initial,
      problems: [],
      hovered: null,
      found: null,
      near: nothing,
      inViewOnly: false,
      bounds: null,
    });
    expect(store.getState()).toMatchObject({ view: { sort: "area" }, problems: [{ part: "kind=x" }] });
  });

  it("keeps filters and sort when a record is opened, and lets the camera go to it", () => {
    setFilter(store, "status", ["new"]);
    setSort(store, "area");
    moveCamera(store, camera);
    openRecord(store, school);
    expect(view()).toMatchObject({ page: { id: school }, filters: { status: ["new"] }, sort: "area", camera: null });
    openExplore(store);
    expect(view()).toMatchObject({ page: { type: "explore" }, filters: { status: ["new"] }, sort: "area" });
  });

  it("takes the town from the page on a town's page, and to the list when other towns are chosen", () => {
    setFilter(store, "town", [mudu]);
    setFilter(store, "kind", ["work"]);
    openTown(store, luzhi);
    expect(view().filters).toMatchObject({ town: [], kind: ["work"] });
    setFilter(store, "sub", ["health"]);
    expect(view().page).toEqual({ type: "town", id: luzhi });
    setFilter(store, "town", [luzhi, mudu]);
    expect(view()).toMatchObject({ page: { type: "explore" }, filters: { town: [luzhi, mudu], kind: ["work"] } });
  });

  it("fits what is shown after filters change, and stays where it was put when only the order does", () => {
    moveCamera(store, camera);
    setSort(store, "name");
    expect(view().camera).toEqual(camera);
    setFilter(store, "kind", ["work"]);
    expect(view().camera).toBeNull();
    moveCamera(store, camera);
    clearFilters(store);
    expect(view()).toMatchObject({ camera: null, filters: noFilters, sort: "name" });
  });

  it("forgets what was found when another text is searched, and only then", () => {
    setFilter(store, "q", "甪直");
    setFound(store, new Set([school]));
    setFilter(store, "kind", ["expropriation"]);
    expect(store.getState().found).toEqual(new Set([school]));
    setFilter(store, "q", "木渎");
    expect(store.getState().found).toBeNull();
  });

  it("tells nobody of a hover that is none", () => {
    let told = 0;
    store.subscribe(() => told++);
    hover(store, null);
    hover(store, school);
    hover(store, school);
    expect(told).toBe(1);
  });

  it("lets problems be dismissed, and drops them with the page they belong to", () => {
    const problems = [{ part: "kind=x", reason: "unknown-value" as const }];
    replaceView(store, initial, problems);
    dismissProblems(store);
    expect(store.getState().problems).toEqual([]);
    replaceView(store, initial, problems);
    openRecord(store, school);
    expect(store.getState().problems).toEqual([]);
  });

  it("can be reloaded from its address after anything that is done", () => {
    const actions = fc.array(
      fc.oneof(
        fc.constantFrom(...atlas.records).map(
          ({ id }) =>
            () =>
              openRecord(store, id),
        ),
        fc.constantFrom(...atlas.towns).map(
          ({ id }) =>
            () =>
              openTown(store, id),
        ),
        anyFilters.map((filters) => () => setFilter(store, "town", filters.town)),
        anyFilters.map((filters) => () => setFilter(store, "category", filters.category)),
        anyFilters.map((filters) => () => setFilter(store, "area", filters.area)),
        fc.constant(() => openExplore(store)),
        fc.constant(() => clearFilters(store)),
        fc.constant(() => moveCamera(store, camera)),
      ),
    );
    fc.assert(
      fc.property(anyView, actions, (start, steps) => {
        replaceView(store, start, []);
        for (const step of steps) step();
        const url = new URL(formatUrl(view(), site), "https://example.org");
        expect(parseUrl(url, site)).toEqual({ view: view(), problems: [] });
      }),
    );
  });
});

describe("the listed records", () => {
  it("are the filtered and sorted ones, whatever the view", () => {
    fc.assert(
      fc.property(anyView, (next) => {
        replaceView(store, next, []);
        const filtered = filterRecords(atlas.records, next.filters, next.page);
        const expected = sortRecords(filtered, next.sort, next.language, atlas);
        expect(selectRecords(atlas)(store.getState())).toEqual(expected);
      }),
    );
  });

  it("stay the same array while nothing changes that they depend on", () => {
    const select = selectRecords(atlas);
    const before = select(store.getState());
    hover(store, school);
    moveCamera(store, camera);
    openRecord(store, school);
    expect(select(store.getState())).toBe(before);
    setSort(store, "area");
    expect(select(store.getState())).not.toBe(before);
  });
});

describe("looking around a place", () => {
  const store = () => createAtlasStore(parseUrl({ pathname: "/", search: "" }, { base: "/", atlas }).view);
  const place = { at: [120.63123, 31.23456], radius: 12, name: null, town: null } as const;

  it("never tells the address where the visitor is", () => {
    const here = store();
    openNear(here, true);
    lookAround(here, place);
    expect(here.getState().near).toMatchObject({ isOpen: true, place });
    expect(formatUrl(here.getState().view, { base: "/", atlas })).toBe("/");
    openNear(here, false);
    expect(here.getState().near.place).toBe(null);
  });

  it("shows what a link was sent with, and forgets it with the place", () => {
    const here = store();
    const { view, problems } = parseUrl({ pathname: "/", search: "?near=31.235/120.631" }, { base: "/", atlas });
    replaceView(here, view, problems);
    expect(here.getState().near).toMatchObject({ isOpen: true, place: { at: [120.631, 31.235], radius: 100 } });
    openNear(here, false);
    expect(formatUrl(here.getState().view, { base: "/", atlas })).toBe("/");
  });
});
