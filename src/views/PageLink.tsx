import type { ComponentProps, MouseEvent } from "react";
import { type AtlasStore, openExplore, openRecord, openTown } from "../core/state.ts";
import { formatUrl } from "../core/url.ts";
import type { Page } from "../core/view.ts";
import { useAtlas, useView } from "./context.ts";

interface PageLinkProps extends Omit<ComponentProps<"a">, "href"> {
  readonly page: Page;
}

/**
 * A link to a page of the atlas that keeps filters and sort. It has a real address; a plain click
 * stays in the page where explorer, records and towns are concerned.
 */
export function PageLink({ page, onClick, ...rest }: PageLinkProps) {
  const { store } = useAtlas();
  const href = usePageHref(page);
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || !isPlainClick(event)) return;
    if (openHere(store, page)) event.preventDefault();
  };
  return <a {...rest} href={href} onClick={follow} />;
}

/** Address of a page with the filters and sort of now. */
export function usePageHref(page: Page): string {
  const { site } = useAtlas();
  return useView(({ view }) => formatUrl({ ...view, page, camera: null, embed: false }, site));
}

/** New tabs, windows and downloads are the browser's own. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

function openHere(store: AtlasStore, page: Page): boolean {
  const { type } = store.getState().view.page;
  if (type !== "explore" && type !== "record" && type !== "town") return false;
  if (page.type === "explore") openExplore(store);
  else if (page.type === "record") openRecord(store, page.id);
  else if (page.type === "town") openTown(store, page.id);
  else return false;
  return true;
}
