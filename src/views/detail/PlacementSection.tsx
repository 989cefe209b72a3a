import type { AtlasRecord } from "../../core/model.ts";
import { bodyWords } from "../../i18n/bodyWords.ts";
import { meanings } from "../../i18n/meanings.ts";
import { useAtlas } from "../context.ts";
import { distanceText } from "../describe.ts";
import styles from "./detail.module.css";

/** How well the record's place is known, in words. */
export function PlacementSection({ record }: { readonly record: AtlasRecord }) {
  const { language, t } = useAtlas();
  const words = bodyWords[language];
  const { precision, radius, note } = record.placement;
  return (
    <section className={styles.section}>
      <h2>{words.position}</h2>
      <p>
        <strong>{t.precision[precision]}</strong>
        {radius > 0 && <span className={styles.note}>{words.radius(distanceText(radius, language, t))}</span>}
      </p>
      <p>{meanings[language].precision[precision]}</p>
      {note && <p className={styles.quiet}>{note[language]}</p>}
    </section>
  );
}
