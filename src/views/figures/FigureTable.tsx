import { useRef } from "react";
import { wanText } from "../../core/area.ts";
import { breakdown, type Dimension } from "../../core/breakdown.ts";
import { valuesOf } from "../../core/queryKeys.ts";
import { selectRecords, setFilter } from "../../core/state.ts";
import { type Summary, summarize } from "../../core/summary.ts";
import type { Filters } from "../../core/view.ts";
import { statuses } from "../../core/vocabulary.ts";
import { figureWords } from "../../i18n/figureWords.ts";
import { useAtlas, useView } from "../context.ts";
import { toggled } from "../filters/toggled.ts";
import { FigureNotes } from "./FigureNotes.tsx";
import { FigureRow, fractionOf, type Scale, TotalRow } from "./FigureRow.tsx";
import styles from "./figures.module.css";
import { leftOut } from "./leftOut.ts";

/** One table that is its own chart: digits with bars beside them, and names that filter by their row. */
export function FigureTable<D extends Dimension>({ dimension }: { readonly dimension: D }) {
  const { atlas, store, language, t } = useAtlas();
  const records = useView(selectRecords(atlas));
  const chosen: readonly Filters[D][number][] = useView(({ view }) => view.filters[dimension]);
  const table = useRef<HTMLTableElement>(null);
  const words = figureWords[language];
  const rows = breakdown(records, dimension, atlas);
  const whole = summarize(
    records.filter(({ kind }) => kind !== leftOut[dimension]),
    atlas.totals,
  );
  const scale = scaleOf(rows, whole);

  /** The row that was pressed may be gone; the focus then stays at the table's head, not with nobody. */
  const keepFocus = () =>
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) table.current?.focus();
    });
  const toggle = (value: Filters[D][number]) => {
    const next = toggled<Filters[D][number]>(valuesOf(dimension, atlas), chosen, value);
    setFilter(store, dimension, next as Filters[D]);
    keepFocus();
  };
  return (
    <>
      <table ref={table} tabIndex={-1} className={styles.table}>
        <caption className="visually-hidden">{words.caption(t.explore.groups[dimension])}</caption>
        <thead>
          <tr>
            <th scope="col">{t.explore.groups[dimension]}</th>
            <th scope="col">{words.count}</th>
            {scale.area > 0 && (
              <th scope="col">
                {words.area}
                <Key />
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <FigureRow
              key={row.value}
              dimension={dimension}
              row={row}
              scale={scale}
              pressed={row.value !== null && chosen.includes(row.value)}
              onToggle={toggle}
            />
          ))}
        </tbody>
        <tfoot>
          <TotalRow dimension={dimension} whole={whole} scale={scale} />
        </tfoot>
      </table>
      <FigureNotes dimension={dimension} records={records} />
    </>
  );
}

/** What the solid and the outlined part of a bar are; the cells say it in words. */
function Key() {
  const { t } = useAtlas();
  return (
    <span className={styles.key} aria-hidden>
      {statuses.map((status) => (
        <span key={status} data-status={status}>
          {t.status[status]}
        </span>
      ))}
    </span>
  );
}

function scaleOf(rows: readonly { readonly count: number; readonly area: number }[], whole: Summary): Scale {
  return {
    count: Math.max(0, ...rows.map(({ count }) => count)),
    area: Math.max(0, ...rows.map(({ area }) => area)),
    digits: Math.max(...[whole, ...rows].map(({ area }) => fractionOf(wanText(area)).length)),
  };
}
