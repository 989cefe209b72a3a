import { useId, useState } from "react";
import { outcomes, type PlanTable, type TargetRow } from "../../core/planTables.ts";
import { planWords } from "../../i18n/planWords.ts";
import { useAtlas } from "../context.ts";
import styles from "./plan.module.css";

/** One year's indicators, all of them or one group. */
export function TargetTable({ table }: { readonly table: PlanTable }) {
  const { language } = useAtlas();
  const words = planWords[language];
  const [group, setGroup] = useState("");
  const heading = useId();
  const hasResults = table.rows.some(({ result }) => result !== null);
  const rows = table.rows.filter((row) => group === "" || row.group[language] === group);
  return (
    <section aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading}>{words.tableTitle(table.year)}</h2>
        <label className={styles.choose}>
          <span>{words.group}</span>
          <select value={group} onChange={(event) => setGroup(event.target.value)}>
            <option value="">{words.allGroups}</option>
            {table.groups.map((text) => (
              <option key={text[language]}>{text[language]}</option>
            ))}
          </select>
        </label>
      </div>
      {hasResults && <Tally rows={rows} />}
      <div className={styles.scroll}>
        <table className={`${styles.table} ${styles.targets}`} aria-labelledby={heading}>
          <thead>
            <tr>
              <th scope="col">{words.indicator}</th>
              <th scope="col">{words.target}</th>
              {hasResults && <th scope="col">{words.result}</th>}
              {hasResults && <th scope="col">{words.outcome}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Target key={row.row} row={row} withResult={hasResults} />
            ))}
          </tbody>
        </table>
      </div>
      {hasResults && <p className={styles.note}>{words.outcomeNote}</p>}
    </section>
  );
}

function Tally({ rows }: { readonly rows: readonly TargetRow[] }) {
  const { language } = useAtlas();
  const [met = 0, missed = 0, notComparable = 0] = outcomes.map(
    (outcome) => rows.filter((row) => row.outcome === outcome).length,
  );
  return (
    <p className={styles.tally} role="status">
      {planWords[language].tally(met, missed, notComparable)}
    </p>
  );
}

function Target({ row, withResult }: { readonly row: TargetRow; readonly withResult: boolean }) {
  const { language } = useAtlas();
  const words = planWords[language];
  return (
    <tr>
      <th scope="row">
        {row.indicator[language]}
        <small>{row.group[language]}</small>
      </th>
      <td data-name={words.target}>{row.target[language]}</td>
      {withResult && <td data-name={words.result}>{row.result?.[language]}</td>}
      {withResult && (
        <td data-outcome={row.outcome ?? undefined}>
          {row.outcome && words.outcomes[row.outcome]}
          {row.note && <small>{row.note[language]}</small>}
        </td>
      )}
    </tr>
  );
}
