import { formatShare, formatWan } from "../../core/format.ts";
import { summarize } from "../../core/summary.ts";
import { formatUrl } from "../../core/url.ts";
import { noFilters, plainView } from "../../core/view.ts";
import { planWords } from "../../i18n/planWords.ts";
import { useAtlas } from "../context.ts";
import styles from "./plan.module.css";

/** The expropriation plan summed up by status, from its own rows. */
export function TakingsTable() {
  const { atlas, site, language, t } = useAtlas();
  const words = planWords[language];
  const sum = summarize(atlas.records, atlas.totals);
  const rows = [
    { name: t.status.new, count: sum.newCount, area: sum.newArea },
    { name: t.status.carried, count: sum.carriedCount, area: sum.carriedArea },
    { name: words.total, count: sum.expropriations, area: sum.area },
  ];
  const explore = plainView({ type: "explore" }, language);
  const list = formatUrl({ ...explore, filters: { ...noFilters, kind: ["expropriation"] } }, site);
  return (
    <section>
      <h2>{words.takings}</h2>
      <table className={`${styles.table} ${styles.narrow}`}>
        <thead>
          <tr>
            <th scope="col">{words.status}</th>
            <th scope="col">{words.projects}</th>
            <th scope="col">{words.area}</th>
            <th scope="col">{words.share}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, count, area }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{count}</td>
              <td>{formatWan(area, language)}</td>
              <td>{formatShare(area / atlas.totals.area, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        {words.takingsNote} <a href={list}>{words.toTakings}</a>
      </p>
    </section>
  );
}
