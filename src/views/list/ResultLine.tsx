import { formatShare, formatWan } from "../../core/format.ts";
import { selectRecords } from "../../core/state.ts";
import { summarize } from "../../core/summary.ts";
import { useAtlas, useView } from "../context.ts";
import { Tools } from "../tools/Tools.tsx";
import styles from "./result.module.css";

/** What the filters leave: count, exact area, new and carried over, share of the published total. Spoken on change. */
export function ResultLine() {
  const { atlas, language, t } = useAtlas();
  const records = useView(selectRecords(atlas));
  const sum = summarize(records, atlas.totals);
  return (
    <div className={styles.result}>
      <Tools compact />
      <div role="status" className={styles.text}>
        <p className={styles.counts}>
          <strong>{t.explore.count(sum.count)}</strong>{" "}
          <span>
            {[
              sum.expropriations > 0 && t.explore.expropriations(sum.expropriations),
              sum.works > 0 && t.explore.works(sum.works),
            ]
              .filter((part) => part !== false)
              .join(" · ")}
          </span>
        </p>
        {sum.expropriations > 0 && (
          <p className={styles.area}>
            <strong>
              <span className="visually-hidden">{t.explore.area} </span>
              {formatWan(sum.area, language)}
            </strong>{" "}
            <span>{t.explore.share(formatShare(sum.share, language))}</span>
          </p>
        )}
      </div>
      {sum.expropriations > 0 && (
        <Split
          total={atlas.totals.area}
          parts={[
            { status: "new", count: sum.newCount, area: sum.newArea },
            { status: "carried", count: sum.carriedCount, area: sum.carriedArea },
          ]}
        />
      )}
    </div>
  );
}

interface SplitProps {
  /** m²; the whole width. */
  readonly total: number;
  readonly parts: readonly { readonly status: "new" | "carried"; readonly count: number; readonly area: number }[];
}

/** New and carried over as parts of the published total: solid and outlined, as the map draws them. */
function Split({ total, parts }: SplitProps) {
  const { language, t } = useAtlas();
  const shown = parts.filter(({ count }) => count > 0);
  return (
    <div className={styles.split}>
      <div className={styles.bar} aria-hidden>
        {parts.map(({ status, area }) => (
          <span key={status} data-status={status} style={{ width: `${(area / total) * 100}%` }} />
        ))}
      </div>
      <ul className={styles.parts}>
        {shown.map(({ status, count, area }) => (
          <li key={status} data-status={status}>
            {t.explore.part(t.status[status], count, formatWan(area, language))}
          </li>
        ))}
      </ul>
    </div>
  );
}
