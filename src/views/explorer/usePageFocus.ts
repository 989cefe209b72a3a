import { type RefObject, useEffect, useRef } from "react";
import type { Page } from "../../core/view.ts";
import { focusList } from "../frame/SkipLink.tsx";

/**
 * Where the focus goes when the page changes without being loaded: to the heading of what was opened, and on the way
 * back to the item one came from.
 */
export function usePageFocus(page: Page, panel: RefObject<HTMLElement | null>): void {
  const visited = useRef<{ readonly before: Page | null; readonly now: Page }>({ before: null, now: page });
  useEffect(() => {
    const { before, now } = visited.current;
    if (key(now) === key(page)) return;
    visited.current = { before: now, now: page };
    const returns = page.type === "explore" || (before !== null && key(before) === key(page));
    if (returns && now.type === "record" && focusItem(panel.current, now.id)) return;
    const heading = panel.current?.querySelector<HTMLElement>("[data-page-heading]");
    if (heading) heading.focus({ preventScroll: true });
    else focusList();
  }, [page, panel]);
}

function focusItem(panel: HTMLElement | null, id: string): boolean {
  const item = panel?.querySelector<HTMLElement>(`[data-item="${id}"]`);
  item?.focus({ preventScroll: true });
  item?.scrollIntoView({ block: "center" });
  return item !== undefined && item !== null;
}

function key(page: Page): string {
  return "id" in page ? `${page.type} ${page.id}` : page.type;
}
