import { openExplore } from "../../core/state.ts";
import { useAtlas, useView } from "../context.ts";
import { listId } from "../list/RecordList.tsx";
import { isPlainClick, usePageHref } from "../PageLink.tsx";

/** The first stop of the keyboard: to the list, which a record's page has behind it. */
export function SkipLink() {
  const { store, t } = useAtlas();
  const hasList = useView(({ view }) => view.page.type === "explore" || view.page.type === "town");
  const onRecord = useView(({ view }) => view.page.type === "record");
  const explore = usePageHref({ type: "explore" });
  return (
    <a
      className="skip-link"
      href={hasList ? `#${listId}` : `${explore}#${listId}`}
      onClick={(event) => {
        if (!isPlainClick(event) || !(hasList || onRecord)) return;
        event.preventDefault();
        if (onRecord) openExplore(store);
        else focusList();
      }}
    >
      {t.page.skip}
    </a>
  );
}

/** Without a hash in the address, which belongs to nobody here. */
export function focusList(): void {
  const list = document.getElementById(listId);
  list?.focus();
  list?.scrollIntoView({ block: "start" });
}
