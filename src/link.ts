import { type AtlasStore, replaceView } from "./core/state.ts";
import { formatUrl, parseUrl, type Site } from "./core/url.ts";
import type { View } from "./core/view.ts";

/** ms between two writes: browsers refuse a page that writes its address more often. */
const writeInterval = 300;

/** What of the browser's window this needs; a test gives its own. */
export interface LinkWindow {
  readonly location: { readonly pathname: string; readonly search: string };
  readonly history: {
    pushState(data: unknown, unused: string, url: string): void;
    replaceState(data: unknown, unused: string, url: string): void;
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
  const { location, history } = window;
  let written = location.pathname + location.search;
  let restoring = false;
  let timer: number | null = null;
  let lastWrite = Number.NEGATIVE_INFINITY;

  const replace = () => {
    timer = null;
    const url = formatUrl(store.getState().view, site);
    if (url === written) return;
    history.replaceState(null, "", url);
    written = url;
    lastWrite = performance.now();
  };
  const flush = () => {
    if (timer === null) return;
    window.clearTimeout(timer);
    replace();
  };
  const schedule = () => {
    if (timer !== null) return;
    timer = window.setTimeout(replace, Math.max(0, lastWrite + writeInterval - performance.now()));
  };

  const unsubscribe = store.subscribe((state, previous) => {
    if (restoring || state.view === previous.view) return;
    if (samePage(state.view, previous.view)) return schedule();
    // The entry that is left must hold the view that was left, not the one written up to 300 ms ago.
    leave(previous.view);
    const url = formatUrl(state.view, site);
    history.pushState(null, "", url);
    written = url;
    lastWrite = performance.now();
  });

  const leave = (view: View) => {
    if (timer === null) return;
    window.clearTimeout(timer);
    timer = null;
    const url = formatUrl(view, site);
    if (url !== written) history.replaceState(null, "", url);
  };

  const restore = () => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    const { view, problems } = parseUrl(location, site);
    written = location.pathname + location.search;
    restoring = true;
    replaceView(store, view, problems);
    restoring = false;
  };

  window.addEventListener("popstate", restore);
  window.addEventListener("pagehide", flush);
  return () => {
    flush();
    unsubscribe();
    window.removeEventListener("popstate", restore);
    window.removeEventListener("pagehide", flush);
  };
}

function samePage(a: View, b: View): boolean {
  const key = ({ page, language }: View) => JSON.stringify([language, page]);
  return a.page === b.page || key(a) === key(b);
}
