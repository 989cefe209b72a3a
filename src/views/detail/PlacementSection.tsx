import type { AtlasRecord } from "../../core/model.ts";
import { useAtlas } from "../context.ts";
import { distanceText } from "../describe.ts";
import styles from "./detail.module.css";

/** How well the record's place is known, in words. */
export function PlacementSection({ record }: { readonly record: AtlasRecord }) {
  const { language, t } = useAtlas();
  const { precision, radius, note } = record.placement;
  return (
    <section className={styles.section}>
      <h2>{t.detail.position}</h2>
      <p>
        <strong>{t.precision[precision]}</strong>
        {radius > 0 && <span className={styles.note}>{t.detail.radius(distanceText(radius, language, t))}</span>}
      </p>
      <p>{t.meanings.precision[precision]}</p>
      {note && <p className={styles.quiet}>{note[language]}</p>}
    </section>
  );
}
