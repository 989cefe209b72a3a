import type { AtlasRecord } from "../../core/model.ts";
import { useAtlas } from "../context.ts";
import styles from "./detail.module.css";

/** What 新增, 结转 and the category mean, with the article of the regulation. */
export function Meanings({ record }: { readonly record: AtlasRecord }) {
  const { t } = useAtlas();
  const { category } = record;
  const article = t.meanings.article[category];
  return (
    <details className={styles.meanings}>
      <summary>{t.detail.meaning}</summary>
      <dl>
        {record.kind === "expropriation" && (
          <div>
            <dt>{t.status[record.status]}</dt>
            <dd>{t.meanings.status[record.status]}</dd>
          </div>
        )}
        <div>
          <dt>{t.category[category]}</dt>
          <dd>
            {t.meanings.category[category]}
            {article && <span className={styles.note}>{t.detail.byLaw(t.meanings.regulation, article)}</span>}
          </dd>
        </div>
      </dl>
    </details>
  );
}
