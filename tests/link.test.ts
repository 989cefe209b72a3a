import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { atlas } from "../src/atlas.ts";
import type { RecordId, TownId } from "../src/core/model.ts";
import {
  type AtlasStore,
  clearFilters,
  createAtlasStore,
  dismissProblems,
  hover,
  moveCamera,
  openExplore,
  openRecord,
  openTown,
  setFilter,
  setSort,
} from "../src/core/state.ts";
import { formatUrl, parseUrl } from "../src/core/url.ts";
import { connectLink, type LinkWindow } from "../src/link.ts";

const site = { base: "/", atlas };

function locationOf(address: () => string): LinkWindow["location"] {
  const url = () => new URL(address(), "https://example.org");
  return {
    get pathname() {
      return url().pathname;
    },
    get search() {
      return url().search;
    },
  };
}

/** A window with a history of addresses and nothing else. */
class FakeWindow implements LinkWindow {
  readonly entries: string[];
  /** When each was made, ms. */
  readonly writes: number[] = [];
  position = 0;
  refuses = false;
  readonly #listeners = new Map<string, () => void>();
  /** Live, as a browser's is. */
  readonly location = locationOf(() => this.entries[this.position] ?? "/");
  readonly history = {
    pushState: (_data: unknown, _unused: string, url: string) => {
      this.#write();
      this.entries.splice(++this.position, Number.POSITIVE_INFINITY, url);
    },
    replaceState: (_data: unknown, _unused: string, url: string) => {
      this.#write();
      this.entries[this.position] = url;
    },
    /** Arrives later, as in a browser. */
    go: (delta: number) => void setTimeout(() => this.go(delta), 5),
  };

  constructor(address: string) {
    this.entries = [address];
  }

  addEventListener(type: string, listener: () => void) {
    this.#listeners.set(type, listener);
  }

  removeEventListener(type: string) {
    this.#listeners.delete(type);
  }

  setTimeout(run: () => void, delay: number) {
    return setTimeout(run, delay) as unknown as number;
  }

  clearTimeout(id: number) {
    clearTimeout(id);
  }

  go(steps: number) {
    if (this.entries[this.position + steps] === undefined) return;
    this.position += steps;
    this.tell("popstate");
  }

  tell(type: "popstate" | "pagehide") {
    this.#listeners.get(type)?.();
  }

  #write() {
    if (this.refuses) throw new Error("SecurityError");
    this.writes.push(performance.now());
  }
}

function opened(address: string) {
  const window = new FakeWindow(address);
  const { view } = parseUrl(window.location, site);
  const store = createAtlasStore(view);
  const disconnect = connectLink(store, site, window);
  return { window, store, disconnect };
}

describe("the address bar", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
  afterEach(() => void vi.useRealTimers());

  const school = "e2024-01" as RecordId;
  const bridge = "w2024-18" as RecordId;
  const luzhi = "luzhi" as TownId;
  const camera = { zoom: 10, lat: 31.2, lng: 120.5 };

  it("gets a new entry for a record at once, and keeps the filters in it", () => {
    const { window, store } = opened("/?status=carried");
    openRecord(store, school);
    expect(window.entries).toEqual(["/?status=carried", "/p/e2024-01/?status=carried"]);
    vi.advanceTimersByTime(300);
    openTown(store, luzhi);
    expect(window.entries.at(-1)).toBe("/t/luzhi/?status=carried");
  });

  it("gets an entry for each page, however fast they are chosen", () => {
    const { window, store } = opened("/");
    openRecord(store, school);
    openRecord(store, bridge);
    openExplore(store);
    vi.runAllTimers();
    expect(window.entries).toEqual(["/", "/p/e2024-01/", "/p/w2024-18/", "/"]);
  });

  it("replaces its entry for filters, sorting and camera", () => {
    const { window, store } = opened("/");
    setFilter(store, "kind", ["work"]);
    setSort(store, "name");
    moveCamera(store, camera);
    vi.runAllTimers();
    expect(window.entries).toEqual(["/?kind=work&sort=name&at=10/31.2/120.5"]);
    clearFilters(store);
    setSort(store, "plan");
    vi.runAllTimers();
    expect(window.entries).toEqual(["/"]);
  });

  it("is left alone by what is no part of the view", () => {
    const { window, store } = opened("/?status=new&foo=1&kind=bar");
    hover(store, school);
    dismissProblems(store);
    vi.runAllTimers();
    expect(window.writes).toEqual([]);
  });

  it("is written at most once in 300 ms whatever is done, and the last view is what stands in the end", () => {
    const steps: readonly ((store: AtlasStore) => void)[] = [
      (store) => openRecord(store, school),
      (store) => moveCamera(store, camera),
      (store) => setFilter(store, "kind", ["work"]),
      (store) => openTown(store, luzhi),
      (store) => setSort(store, "area"),
      (store) => clearFilters(store),
      (store) => openExplore(store),
    ];
    const done = fc.tuple(fc.nat(steps.length - 1), fc.nat(400));
    fc.assert(
      fc.property(fc.array(done), (actions) => {
        const { window, store } = opened("/");
        for (const [step, pause] of actions) {
          steps[step]?.(store);
          vi.advanceTimersByTime(pause);
        }
        vi.runAllTimers();
        const gaps = window.writes.slice(1).map((at, index) => at - (window.writes[index] ?? 0));
        expect(Math.min(300, ...gaps)).toBe(300);
        expect(window.entries[window.position]).toBe(formatUrl(store.getState().view, site));
      }),
      { numRuns: 300 },
    );
  });

  it("follows a camera that never rests", () => {
    const { window, store } = opened("/");
    for (let step = 0; step < 100; step++) {
      moveCamera(store, { ...camera, zoom: 10 + step / 100 });
      vi.advanceTimersByTime(10);
    }
    expect(window.writes.length).toBeGreaterThanOrEqual(3);
  });

  it("keeps in the entry that is left the view that was left", () => {
    const { window, store } = opened("/");
    setFilter(store, "kind", ["work"]);
    vi.advanceTimersByTime(100);
    setFilter(store, "town", [luzhi]);
    openRecord(store, bridge);
    vi.runAllTimers();
    expect(window.entries).toEqual(["/?kind=work&town=luzhi", "/p/w2024-18/?kind=work&town=luzhi"]);
  });

  it("brings selection, filters and camera back with Back and Forward, and writes nothing then", () => {
    const { window, store } = opened("/?kind=work&at=10/31.2/120.5");
    openRecord(store, bridge);
    vi.advanceTimersByTime(300);
    openExplore(store);
    vi.runAllTimers();
    const writes = window.writes.length;
    window.go(-1);
    expect(store.getState().view.page).toEqual({ type: "record", id: bridge });
    window.go(-1);
    expect(store.getState().view).toMatchObject({ page: { type: "explore" }, filters: { kind: ["work"] }, camera });
    window.go(1);
    expect(store.getState().view).toMatchObject({ page: { type: "record", id: bridge }, camera: null });
    vi.runAllTimers();
    expect(window.writes).toHaveLength(writes);
  });

  it("goes back from a page that has no entry yet to where it was chosen", () => {
    const { window, store } = opened("/");
    openRecord(store, school);
    vi.advanceTimersByTime(50);
    openRecord(store, bridge);
    window.go(-1);
    vi.runAllTimers();
    expect(store.getState().view.page).toEqual({ type: "record", id: school });
    expect([window.entries, window.position]).toEqual([["/", "/p/e2024-01/"], 1]);
    setSort(store, "area");
    vi.runAllTimers();
    expect(window.entries).toEqual(["/", "/p/e2024-01/?sort=area"]);
  });

  it("goes on where the browser has nothing to go forward to", () => {
    const { window, store } = opened("/");
    openRecord(store, school);
    vi.advanceTimersByTime(300);
    openExplore(store);
    vi.advanceTimersByTime(300);
    window.go(-1);
    setSort(store, "area");
    vi.advanceTimersByTime(10);
    openRecord(store, bridge);
    window.go(1);
    vi.runAllTimers();
    expect(store.getState().view.page).toEqual({ type: "explore" });
  });

  it("tells the problems of an entry that Back leads to", () => {
    const { window, store } = opened("/?kind=bar");
    openRecord(store, school);
    window.go(-1);
    expect(store.getState().problems).toEqual([{ part: "kind=bar", reason: "unknown-value" }]);
  });

  it("forgets nothing when a hash alone changes", () => {
    const { window, store } = opened("/");
    setFilter(store, "kind", ["work"]);
    window.tell("popstate");
    vi.runAllTimers();
    expect(store.getState().view.filters.kind).toEqual(["work"]);
    expect(window.entries).toEqual(["/?kind=work"]);
  });

  it("holds what was seen last when the page is left", () => {
    const { window, store } = opened("/");
    setFilter(store, "kind", ["work"]);
    openRecord(store, bridge);
    window.tell("pagehide");
    expect(window.entries).toEqual(["/p/w2024-18/?kind=work"]);
  });

  it("does not take the atlas with it where it may not be written", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const { window, store } = opened("/");
    window.refuses = true;
    openRecord(store, bridge);
    setSort(store, "area");
    vi.runAllTimers();
    expect(store.getState().view).toMatchObject({ page: { id: bridge }, sort: "area" });
    expect(warn).toHaveBeenCalled();
    warn.mockRestore();
  });

  it("writes what is still to be written when it is disconnected, and nothing after", () => {
    const { window, store, disconnect } = opened("/");
    setFilter(store, "kind", ["work"]);
    disconnect();
    setFilter(store, "kind", []);
    vi.runAllTimers();
    expect(window.entries).toEqual(["/?kind=work"]);
  });
});
