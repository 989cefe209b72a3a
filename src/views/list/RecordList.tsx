import type { AtlasRecord } from "../../core/model.ts";
import { clearFilters, hasMarkIn, listInViewOnly, selectRecords } from "../../core/state.ts";
import { useAtlas, useView } from "../context.ts";
import { townOf } from "../describe.ts";
import { activeFilters } from "../filters/activeFilters.ts";
import { Downloads } from "../takeaway/Downloads.tsx";
import styles from "./list.module.css";
import { RecordItem } from "./RecordItem.tsx";
import { SortSelect } from "./SortSelect.tsx";

/** The element that the skip link and the legend lead to. */
export const listId = "list";

/** From so many rows on, those out of sight are not laid out. */
const longList = 40;

const none: readonly AtlasRecord[] = [];

/** What the filters leave, or how to get out of an empty result. */
export function RecordList() {
  const { atlas, t } = useAtlas();
  const records = useView(selectRecords(atlas));
  const onTownPage = useView(({ view }) => view.page.type === "town");
  const isGrouped = useView(({ view }) => view.sort === "town") && !onTownPage;
  const bounds = useView((state) => (state.inViewOnly ? state.bounds : null));
  const shown = bounds ? records.filter((record) => hasMarkIn(record, bounds)) : records;
  const headings = useTownHeadings(isGrouped ? shown : none);
  return (
    <section id={listId} tabIndex={-1} className={styles.section}>
      <div className={styles.head}>
        <h2>{t.explore.list}</h2>
        <SortSelect />
      </div>
      <InViewChoice count={bounds && shown.length} />
      {records.length === 0 && <Empty />}
      <ul
        // biome-ignore lint/a11y/noRedundantRoles: Safari takes the role from a list without bullets
        role="list"
        className={styles.list}
        aria-label={t.explore.list}
        data-long={records.length >= longList ? "" : undefined}
      >
        {shown.map((record, index) => (
          <RecordItem key={record.id} record={record} withTowns={!onTownPage} heading={headings[index]} />
        ))}
      </ul>
      <Downloads />
    </section>
  );
}

/** Above the first record of each town its name; a record in several stands with the first of them. */
function useTownHeadings(records: readonly AtlasRecord[]): readonly (string | undefined)[] {
  const { atlas, language, t } = useAtlas();
  const names = records.map(({ towns: [id] }) =>
    id === undefined ? t.explore.districtOnly : (townOf(atlas, id)?.name[language] ?? id),
  );
  return names.map((name, index) => (name === names[index - 1] ? undefined : name));
}

/** Narrows the list to what the map shows now, and says how many that is. */
function InViewChoice({ count }: { readonly count: number | null }) {
  const { store, t } = useAtlas();
  const inViewOnly = useView((state) => state.inViewOnly);
  return (
    <label className={styles.inView}>
      <input type="checkbox" checked={inViewOnly} onChange={({ target }) => listInViewOnly(store, target.checked)} />
      {t.explore.inView}
      <span aria-live="polite">{count !== null && t.explore.count(count)}</span>
    </label>
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
