import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { atlas } from "../src/atlas.ts";
import type { RecordId } from "../src/core/model.ts";
import { createAtlasStore, moveCamera, openExplore, openRecord, setFilter, setSort } from "../src/core/state.ts";
import { parseUrl } from "../src/core/url.ts";
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
  writes = 0;
  position = 0;
  readonly #listeners = new Map<string, () => void>();
  /** Live, as a browser's is. */
  readonly location = locationOf(() => this.entries[this.position] ?? "/");
  readonly history = {
    pushState: (_data: unknown, _unused: string, url: string) => {
      this.writes++;
      this.entries.splice(++this.position, Number.POSITIVE_INFINITY, url);
    },
    replaceState: (_data: unknown, _unused: string, url: string) => {
      this.writes++;
      this.entries[this.position] = url;
    },
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
    this.position += steps;
    this.#listeners.get("popstate")?.();
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

  it("gets a new entry for a record, and keeps the filters in it", () => {
    const { window, store } = opened("/?status=carried");
    openRecord(store, school);
    openRecord(store, bridge);
    expect(window.entries).toEqual(["/?status=carried", "/p/e2024-01/?status=carried", "/p/w2024-18/?status=carried"]);
  });

  it("replaces its entry for filters, sorting and camera", () => {
    const { window, store } = opened("/");
    setFilter(store, "kind", ["work"]);
    setSort(store, "name");
    moveCamera(store, { zoom: 10, lat: 31.2, lng: 120.5 });
    vi.runAllTimers();
    expect(window.entries).toEqual(["/?kind=work&sort=name&at=10/31.2/120.5"]);
  });

  it("is written at most once in 300 ms, and the last view is what stands in the end", () => {
    const { window, store } = opened("/");
    for (let step = 0; step < 100; step++) {
      moveCamera(store, { zoom: 10 + step / 100, lat: 31.2, lng: 120.5 });
      vi.advanceTimersByTime(10);
    }
    vi.runAllTimers();
    expect(window.writes).toBeLessThanOrEqual(5);
    expect(window.entries).toEqual(["/?at=10.99/31.2/120.5"]);
  });

  it("keeps in the entry that is left the view that was left", () => {
    const { window, store } = opened("/");
    setFilter(store, "kind", ["work"]);
    vi.runAllTimers();
    setFilter(
      store,
      "town",
      [atlas.towns[2]?.id].filter((id) => id !== undefined),
    );
    openRecord(store, bridge);
    expect(window.entries).toEqual(["/?kind=work&town=guoxiang", "/p/w2024-18/?kind=work&town=guoxiang"]);
  });

  it("brings selection, filters and camera back with Back and Forward, and writes nothing then", () => {
    const { window, store } = opened("/?kind=work&at=10/31.2/120.5");
    openRecord(store, bridge);
    openExplore(store);
    const { writes } = window;
    window.go(-1);
    expect(store.getState().view.page).toEqual({ type: "record", id: bridge });
    window.go(-1);
    expect(store.getState().view).toMatchObject({
      page: { type: "explore" },
      filters: { kind: ["work"] },
      camera: { zoom: 10 },
    });
    vi.runAllTimers();
    expect(window.writes).toBe(writes);
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
