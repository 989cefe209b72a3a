/**
 * Hydrates what the server rendered. The not-found page is one file for all addresses that are none, so there, as in
 * an empty root, React renders anew.
 */
import type { ComponentType } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { atlas } from "./atlas.ts";
import { createAtlasStore, replaceView } from "./core/state.ts";
import { parseUrl } from "./core/url.ts";
import type { Page } from "./core/view.ts";
import { loadMessages } from "./i18n/load.ts";
import { connectLink } from "./link.ts";
import { App } from "./views/App.tsx";
import { AtlasContext } from "./views/context.ts";
import { Explorer } from "./views/explorer/Explorer.tsx";
import { fetchLaterViews, laterViews } from "./views/laterViews.ts";
import { whenIdle } from "./views/whenIdle.ts";

async function start(root: HTMLElement): Promise<void> {
  const site = { base: import.meta.env.BASE_URL, atlas };
  const { pathname } = location;
  const { view, problems } = parseUrl({ pathname, search: location.search }, site);
  // The store begins with what the path alone says, as on the server; the query is added before React looks.
  const store = createAtlasStore(parseUrl({ pathname, search: "" }, site).view);
  replaceView(store, view, problems);
  const { language } = view;
  document.documentElement.lang = language;
  const [content, t] = await Promise.all([contentOf(view.page), loadMessages(language)]);
  const app = (
    <AtlasContext value={{ atlas, store, site, language, t, ground: null, later: laterViews }}>
      <App content={content} />
    </AtlasContext>
  );
  if (view.page.type === "not-found" || root.childElementCount === 0) createRoot(root).render(app);
  else hydrateRoot(root, app);
  connectLink(store, site, window);
  if (content === Explorer) whenIdle(fetchLaterViews);
}

/** The explorer is what most come for and is here already; the others come when they are asked for. */
async function contentOf({ type }: Page): Promise<ComponentType> {
  switch (type) {
    case "explore":
    case "record":
    case "town":
      return Explorer;
    case "plan":
      return (await import("./views/plan/PlanPage.tsx")).PlanPage;
    case "about":
      return (await import("./views/about/AboutPage.tsx")).AboutPage;
    case "not-found":
      return (await import("./views/frame/NotFound.tsx")).NotFound;
  }
}

const root = document.getElementById("root");
// Not awaited: a page that is loaded from within `start` may stand on the file of this module, and would wait for it.
if (root) void start(root);
