import { memo, Suspense, useId } from "react";
import { formatMu, formatSquareMetres, formatWan } from "../../core/format.ts";
import type { AtlasRecord, Expropriation, Work } from "../../core/model.ts";
import { useAtlas } from "../context.ts";
import { categoryText } from "../describe.ts";
import { RecordSymbol } from "../RecordSymbol.tsx";
import { Tools } from "../tools/Tools.tsx";
import styles from "./detail.module.css";

/** One record: its name and its figure, then everything known of it. */
export function RecordDetail({ record }: { readonly record: AtlasRecord }) {
  const { language, t } = useAtlas();
  const heading = useId();
  const other = language === "en" ? "zh-CN" : "en";
  return (
    <article className={styles.article} aria-labelledby={heading}>
      <header className={styles.header}>
        <RecordSymbol record={record} />
        <div>
          <p className={styles.eyebrow}>
            {t.kindOf[record.kind]} · {categoryText(record, t)}
          </p>
          <h1 id={heading} tabIndex={-1} data-page-heading="">
            {record.name[language]}
          </h1>
          <p className={styles.otherName} lang={other}>
            {record.name[other]}
          </p>
        </div>
      </header>
      {record.kind === "expropriation" ? <AreaFigure record={record} /> : <StageFigure record={record} />}
      <div className={styles.tools}>
        <Tools />
      </div>
      <BodySlot record={record} />
    </article>
  );
}

function AreaFigure({ record }: { readonly record: Expropriation }) {
  const { language, t } = useAtlas();
  return (
    <div className={styles.figure}>
      <p className={styles.large}>
        <span className="visually-hidden">{t.detail.area} </span>
        {formatWan(record.area, language)}
      </p>
      <p>
        {formatSquareMetres(record.area, language)} · {formatMu(record.area, language)}
      </p>
      <p className={styles.tag} data-status={record.status}>
        {t.status[record.status]}
      </p>
    </div>
  );
}

function StageFigure({ record }: { readonly record: Work }) {
  const { t } = useAtlas();
  return (
    <div className={styles.figure}>
      <p className={styles.large}>{t.stage[record.stage]}</p>
      {record.stageYear !== null && <p>{t.detail.stageYear(record.stageYear)}</p>}
    </div>
  );
}

/** Renders for another record only: React must not touch the server's HTML before the script for it is there. */
const BodySlot = memo(function BodySlot({ record }: { readonly record: AtlasRecord }) {
  const { RecordBody } = useAtlas().later;
  return (
    <Suspense fallback={null}>
      <RecordBody record={record} />
    </Suspense>
  );
});
