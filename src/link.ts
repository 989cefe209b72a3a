import { type AtlasStore, replaceView } from "./core/state.ts";
import { type Address, formatUrl, parseUrl, type Site } from "./core/url.ts";
import type { View } from "./core/view.ts";

/** ms between two writes: browsers refuse a page that writes its address more often. */
const writeInterval = 300;

/** What of the browser's window this needs; a test gives its own. */
export interface LinkWindow {
  readonly location: Address;
  readonly history: {
    pushState(data: unknown, unused: string, url: string): void;
    replaceState(data: unknown, unused: string, url: string): void;
    go(delta: number): void;
  };
  addEventListener(type: "popstate" | "pagehide", listener: () => void): void;
  removeEventListener(type: "popstate" | "pagehide", listener: () => void): void;
  setTimeout(run: () => void, delay: number): number;
  clearTimeout(id: number): void;
}

/**
 * The only writer of the address bar. Opening a record, a town or a page adds to the history;
 * filters, sorting and camera replace the entry. Back and Forward restore the whole view.
 * Returns a function that disconnects.
 */
export function connectLink(store: AtlasStore, site: Site, window: LinkWindow): () => void {
  const writer = new AddressWriter(window);
  let restoring = false;

  const unsubscribe = store.subscribe(({ view }, { view: last }) => {
    if (restoring || view === last) return;
    const url = formatUrl(view, site);
    if (samePage(view, last)) writer.replace(url);
    else writer.push(url);
  });
  const restore = () => {
    const address = writer.moved(restore);
    if (address === null) return;
    const { view, problems } = parseUrl(address, site);
    restoring = true;
    replaceView(store, view, problems);
    restoring = false;
  };
  const leave = () => writer.leave();

  window.addEventListener("popstate", restore);
  window.addEventListener("pagehide", leave);
  return () => {
    unsubscribe();
    writer.leave();
    window.removeEventListener("popstate", restore);
    window.removeEventListener("pagehide", leave);
  };
}

function samePage(a: View, b: View): boolean {
  const key = ({ page, language }: View) => JSON.stringify([language, page]);
  return a.page === b.page || key(a) === key(b);
}

interface Write {
  readonly how: "push" | "replace";
  url: string;
}

/**
 * Writes one address at a time, and the next no sooner than the interval allows. What changes an entry that still
 * waits changes it there, so that each entry ends with the view that was left in it.
 */
class AddressWriter {
  readonly #window: LinkWindow;
  #written: string;
  #waiting: Write[] = [];
  #timer: number | null = null;
  #last = Number.NEGATIVE_INFINITY;
  /** On the way back to the entry at which a page was chosen that had none yet. */
  #returning = false;

  constructor(window: LinkWindow) {
    this.#window = window;
    this.#written = this.#address();
  }

  push(url: string): void {
    this.#waiting.push({ how: "push", url });
    if (this.#timer === null && this.#wait() === 0) this.#writeNext();
    else this.#schedule();
  }

  replace(url: string): void {
    const last = this.#waiting.at(-1);
    if (last) last.url = url;
    else this.#waiting.push({ how: "replace", url });
    this.#schedule();
  }

  /**
   * After the visitor went back or forward: the address to show, or null where there is nothing to show (yet). A page
   * that was chosen a moment ago and has no entry yet is what Back leaves: the entry before it is the one in which it
   * was chosen, so the browser is sent one forward, and `again` runs when it has arrived.
   */
  moved(again: () => void): Address | null {
    if (!this.#returning && this.#address() === this.#written) return null;
    this.#stop();
    const pending = this.#returning ? -1 : this.#waiting.findLastIndex(({ how }) => how === "push");
    if (pending >= 0) {
      this.#waiting.length = pending;
      this.#returning = true;
      this.#timer = this.#window.setTimeout(again, writeInterval);
      this.#window.history.go(1);
      return null;
    }
    if (!this.#returning) this.#waiting = [];
    this.#returning = false;
    this.#written = this.#address();
    const [pathname = "", search = ""] = (this.#waiting.at(-1)?.url ?? this.#written).split(/(?=\?)/);
    this.#schedule();
    return { pathname, search };
  }

  /** Where the page is left before all is written: its one entry holds what was seen last. */
  leave(): void {
    this.#stop();
    const last = this.#waiting.at(-1);
    this.#waiting = [];
    if (last) this.#write({ how: "replace", url: last.url });
  }

  #address(): string {
    return this.#window.location.pathname + this.#window.location.search;
  }

  #wait(): number {
    return Math.max(0, this.#last + writeInterval - performance.now());
  }

  #schedule(): void {
    if (this.#timer !== null || this.#waiting.length === 0) return;
    this.#timer = this.#window.setTimeout(() => this.#writeNext(), this.#wait());
  }

  #stop(): void {
    if (this.#timer !== null) this.#window.clearTimeout(this.#timer);
    this.#timer = null;
  }

  #writeNext(): void {
    this.#stop();
    const next = this.#waiting.shift();
    if (next) this.#write(next);
    this.#schedule();
  }

  /** A frame that may not write its address shows the atlas all the same. */
  #write({ how, url }: Write): void {
    if (how === "replace" && url === this.#written) return;
    try {
      if (how === "push") this.#window.history.pushState(null, "", url);
      else this.#window.history.replaceState(null, "", url);
      this.#written = url;
      this.#last = performance.now();
    } catch (error) {
      console.warn("The address could not be written.", error);
    }
  }
}
