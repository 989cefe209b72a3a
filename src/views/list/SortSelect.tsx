import { setSort } from "../../core/state.ts";
import { type Sort, sorts } from "../../core/vocabulary.ts";
import { useAtlas, useView } from "../context.ts";
import styles from "./list.module.css";

export function SortSelect() {
  const { store, t } = useAtlas();
  const sort = useView(({ view }) => view.sort);
  return (
    <label className={styles.sort}>
      <span>{t.explore.sort}</span>
      <select value={sort} onChange={(event) => setSort(store, event.target.value as Sort)}>
        {sorts.map((value) => (
          <option key={value} value={value}>
            {t.sort[value]}
          </option>
        ))}
      </select>
    </label>
  );
}
