import { useEffect, useRef } from "react";
import { setSort } from "../../core/state.ts";
import { type Sort, sorts } from "../../core/vocabulary.ts";
import { useAtlas, useView } from "../context.ts";
import styles from "./list.module.css";

export function SortSelect() {
  const { store, t } = useAtlas();
  const sort = useView(({ view }) => view.sort);
  const select = useRef<HTMLSelectElement>(null);
  // What was chosen before the script came has told nobody.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the server's HTML comes to life
  useEffect(() => {
    if (select.current && select.current.value !== sort) setSort(store, select.current.value as Sort);
  }, []);
  return (
    <label className={styles.sort}>
      <span>{t.explore.sort}</span>
      <select
        ref={select}
        autoComplete="off"
        value={sort}
        onChange={(event) => setSort(store, event.target.value as Sort)}
      >
        {sorts.map((value) => (
          <option key={value} value={value}>
            {t.sort[value]}
          </option>
        ))}
      </select>
    </label>
  );
}
