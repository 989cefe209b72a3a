import { useId, useState } from "react";
import { categories, type Subcategory, subcategoriesOf } from "../../core/vocabulary.ts";
import { useAtlas, useView } from "../context.ts";
import { Choices, FilterGroup } from "./FilterGroup.tsx";
import styles from "./filters.module.css";

/** Categories, and nested in the same group the subcategories of those that have any. */
export function CategoryFilter() {
  const { t } = useAtlas();
  const filters = useView(({ view }) => view.filters);
  const [opened, setOpened] = useState(false);
  const id = useId();
  const open = opened || filters.sub.length > 0;
  return (
    <FilterGroup filter="category" labelOf={(category) => t.category[category]}>
      <button
        type="button"
        className={styles.more}
        aria-expanded={open}
        aria-controls={id}
        disabled={filters.sub.length > 0}
        onClick={() => setOpened(!opened)}
      >
        {t.explore.subcategories}
      </button>
      <div id={id} hidden={!open} className={styles.subcategories}>
        {categories.map((category) => {
          const values: readonly Subcategory[] = subcategoriesOf[category];
          if (values.length === 0) return null;
          return (
            <div key={category} className={styles.nested}>
              <p>{t.category[category]}</p>
              <Choices filter="sub" values={values} labelOf={(value) => t.subcategory[value]} />
            </div>
          );
        })}
      </div>
    </FilterGroup>
  );
}
