import type { AtlasRecord } from "../../core/model.ts";
import { bodyWords } from "../../i18n/bodyWords.ts";
import { meanings } from "../../i18n/meanings.ts";
import { useAtlas } from "../context.ts";
import styles from "./detail.module.css";

/** What 新增, 结转 and the category mean, with the article of the regulation. */
export function Meanings({ record }: { readonly record: AtlasRecord }) {
  const { language, t } = useAtlas();
  const words = bodyWords[language];
  const { category } = record;
  const article = meanings[language].article[category];
  return (
    <details className={styles.meanings}>
      <summary>{words.meaning}</summary>
      <dl>
        {record.kind === "expropriation" && (
          <div>
            <dt>{t.status[record.status]}</dt>
            <dd>{meanings[language].status[record.status]}</dd>
          </div>
        )}
        <div>
          <dt>{t.category[category]}</dt>
          <dd>
            {meanings[language].category[category]}
            {article && <span className={styles.note}>{words.byLaw(meanings[language].regulation, article)}</span>}
          </dd>
        </div>
      </dl>
    </details>
  );
}
