import { clearFilters, selectRecords } from "../../core/state.ts";
import { useAtlas, useView } from "../context.ts";
import { activeFilters } from "../filters/activeFilters.ts";
import { Downloads } from "../takeaway/Downloads.tsx";
import styles from "./list.module.css";
import { RecordItem } from "./RecordItem.tsx";
import { SortSelect } from "./SortSelect.tsx";

/** The element that the skip link and the legend lead to. */
export const listId = "list";

/** What the filters leave, or how to get out of an empty result. */
export function RecordList() {
  const { atlas, t } = useAtlas();
  const records = useView(selectRecords(atlas));
  const onTownPage = useView(({ view }) => view.page.type === "town");
  return (
    <section id={listId} tabIndex={-1} className={styles.section}>
      <div className={styles.head}>
        <h2>{t.explore.list}</h2>
        <SortSelect />
      </div>
      {records.length === 0 && <Empty />}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari takes the role from a list without bullets */}
      <ul role="list" className={styles.list} aria-label={t.explore.list}>
        {records.map((record) => (
          <RecordItem key={record.id} record={record} withTowns={!onTownPage} />
        ))}
      </ul>
      <Downloads />
    </section>
  );
}

/** Nothing is listed: because of the filters, or because nothing is known of the town. */
function Empty() {
  const { atlas, store, language, t } = useAtlas();
  const page = useView(({ view }) => view.page);
  const filters = useView(({ view }) => view.filters);
  if (activeFilters(filters, page, { atlas, language, t }).length === 0) {
    const elsewhere = atlas.records.filter(({ placement }) => placement.precision === "district").length;
    return (
      <p className={styles.empty}>
        {t.detail.town.empty} {t.detail.town.districtToo(elsewhere)}
      </p>
    );
  }
  return (
    <p className={styles.empty}>
      {t.explore.empty} {t.explore.emptyHint}{" "}
      <button type="button" className="link" onClick={() => clearFilters(store)}>
        {t.explore.clear}
      </button>
    </p>
  );
}
