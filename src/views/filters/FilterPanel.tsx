import { useEffect, useId, useState } from "react";
import type { TownId } from "../../core/model.ts";
import { useAtlas, useView } from "../context.ts";
import { shortTownName, townOf } from "../describe.ts";
import { AreaFilter } from "./AreaFilter.tsx";
import { CategoryFilter } from "./CategoryFilter.tsx";
import { FilterGroup } from "./FilterGroup.tsx";
import styles from "./filters.module.css";

/** Below this the filters are closed until they are asked for; as in `filters.module.css`. */
const wide = "(min-width: 1024px)";

/** All filters. Style sheets open them by the width of the page until the page lives and knows. */
export function FilterPanel() {
  const { atlas, language, t } = useAtlas();
  const onTownPage = useView(({ view }) => view.page.type === "town");
  const [open, setOpen] = useState<boolean | null>(null);
  const id = useId();
  useEffect(() => setOpen(matchMedia(wide).matches), []);
  const townName = (town: TownId) => townOf(atlas, town)?.name[language] ?? town;
  return (
    // A browser that restores what was chosen would choose it again.
    <form
      className={styles.filters}
      autoComplete="off"
      data-open={open ?? undefined}
      onSubmit={(event) => event.preventDefault()}
    >
      <button
        type="button"
        className={styles.toggle}
        aria-controls={id}
        aria-expanded={open ?? undefined}
        onClick={() => setOpen(!open)}
      >
        {t.explore.filters}
      </button>
      <div id={id} className={styles.groups}>
        <FilterGroup filter="kind" labelOf={(kind) => t.kind[kind]} />
        <FilterGroup filter="status" labelOf={(status) => t.status[status]} />
        <CategoryFilter />
        <FilterGroup filter="stage" labelOf={(stage) => t.stage[stage]} />
        {!onTownPage && (
          <FilterGroup filter="town" labelOf={townName} shortOf={(town) => shortTownName(townName(town))} />
        )}
        <AreaFilter />
      </div>
    </form>
  );
}
