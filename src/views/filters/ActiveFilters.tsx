import { useRef } from "react";
import { clearFilters, setFilter } from "../../core/state.ts";
import { useAtlas, useView } from "../context.ts";
import { activeFilters } from "./activeFilters.ts";
import styles from "./filters.module.css";

/** The conditions in force as chips to take away, and one button to clear them all. */
export function ActiveFilters() {
  const { atlas, store, language, t } = useAtlas();
  const page = useView(({ view }) => view.page);
  const filters = useView(({ view }) => view.filters);
  const group = useRef<HTMLFieldSetElement>(null);
  const active = activeFilters(filters, page, { atlas, language, t });
  if (active.length === 0) return null;

  /** A chip that was taken away leaves the focus to its neighbour, not to nobody. */
  const keepFocus = () => requestAnimationFrame(() => group.current?.querySelector("button")?.focus());
  return (
    <fieldset ref={group} className={styles.active} aria-label={t.explore.active}>
      {active.map(({ key, label, filter, without }) => (
        <button
          key={key}
          type="button"
          className={styles.chip}
          aria-label={t.explore.remove(label)}
          onClick={() => {
            setFilter(store, filter, without);
            keepFocus();
          }}
        >
          {label}
          <svg width="10" height="10" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden>
            <path d="M1.5 1.5l7 7m0-7l-7 7" />
          </svg>
        </button>
      ))}
      <button type="button" className={styles.clear} onClick={() => clearFilters(store)}>
        {t.explore.clear}
      </button>
    </fieldset>
  );
}
