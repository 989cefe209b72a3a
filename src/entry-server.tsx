import { renderToString } from "react-dom/server";
import { groundSvg } from "./cartography/groundSvg.ts";
import { cssPaint } from "./cartography/paint.ts";
import { planeAround } from "./cartography/plane.ts";
import type { AtlasGeometry } from "./core/geometry.ts";
import type { Atlas } from "./core/model.ts";
import { createAtlasStore } from "./core/state.ts";
import { parseUrl } from "./core/url.ts";
import type { View } from "./core/view.ts";
import type { Language } from "./core/vocabulary.ts";
import geometry from "./generated/geometry.json";
import { messages } from "./i18n/messages.ts";
import type { Site } from "./pages/site.ts";
import { App } from "./views/App.tsx";
import { AboutPage } from "./views/about/AboutPage.tsx";
import { AtlasContext } from "./views/context.ts";
import { RecordBody } from "./views/detail/RecordBody.tsx";
import { EmbedBar } from "./views/embed/EmbedBar.tsx";
import { Explorer } from "./views/explorer/Explorer.tsx";
import { NotFound } from "./views/frame/NotFound.tsx";
import { MapRegion } from "./views/map/MapRegion.tsx";
import { NearPanel } from "./views/near/NearPanel.tsx";
import { PlanPage } from "./views/plan/PlanPage.tsx";
import { TownBody } from "./views/town/TownBody.tsx";

/** A page as HTML, for the template to hold. */
export interface RenderedPage {
  /** What stands in the root element; exactly what React hydrates. */
  readonly html: string;
  readonly language: Language;
}

/** Renders the page at a path, filters and camera at their defaults; a path of no page gives the not-found page. */
export function render({ pathname }: { readonly pathname: string }, site: Site): RenderedPage {
  const { view } = parseUrl({ pathname, search: "" }, site);
  const { language } = view;
  const value = {
    atlas: site.atlas,
    store: createAtlasStore(view),
    site,
    language,
    t: messages(language),
    ground: groundOf(site.atlas),
    later: { MapRegion, RecordBody, TownBody, EmbedBar, NearPanel },
  };
  const html = renderToString(
    <AtlasContext value={value}>
      <App content={contentOf(view)} />
    </AtlasContext>,
  );
  return { html, language };
}

function contentOf({ page }: View) {
  if (page.type === "plan") return PlanPage;
  if (page.type === "about") return AboutPage;
  return page.type === "not-found" ? NotFound : Explorer;
}

let ground: string | null = null;

/** The ground's drawing, the same in every page. */
function groundOf(atlas: Atlas): string {
  const categories = new Map(atlas.records.map(({ id, category }) => [id, category]));
  ground ??= groundSvg(geometry as unknown as AtlasGeometry, {
    plane: planeAround(atlas.district.bbox),
    paint: cssPaint,
    categoryOf: (id) => categories.get(id) ?? "other",
    detail: 1,
  });
  return ground;
}
