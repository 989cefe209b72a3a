import { isoDay } from "../../core/citation.ts";
import { formatMu, formatSquareMetres, formatWan } from "../../core/format.ts";
import type { AtlasGeometry } from "../../core/geometry.ts";
import type { AtlasRecord } from "../../core/model.ts";
import { formatUrl } from "../../core/url.ts";
import { plainView } from "../../core/view.ts";
import { printWords } from "../../i18n/printWords.ts";
import { useAtlas, useView } from "../context.ts";
import { categoryText } from "../describe.ts";
import { Facts } from "../detail/Facts.tsx";
import { PlacementSection } from "../detail/PlacementSection.tsx";
import { SourceList } from "../detail/SourceList.tsx";
import { targetOf } from "../map/target.ts";
import { QrCode } from "../share/QrCode.tsx";
import styles from "./print.module.css";
import { SheetMap } from "./SheetMap.tsx";

interface NoticeSheetProps {
  readonly record: AtlasRecord;
  readonly geometry: AtlasGeometry;
}

/** px of the paper less its margins, 96 to the inch. */
const [width, height] = [688, 420];

/** A4 upright: one record to pin to a board, with a code that leads to its page. */
export function NoticeSheet({ record, geometry }: NoticeSheetProps) {
  const { atlas, site, language, t } = useAtlas();
  const view = useView((state) => state.view);
  const words = printWords[language];
  const address = formatUrl(plainView(view.page, language), site);
  const link = new URL(address, location.href).href;
  const target = targetOf(atlas, { ...view, camera: null }, [record]);
  return (
    <div className={`${styles.sheet} ${styles.upright}`}>
      <style>{"@page { size: A4 portrait; margin: 12mm 14mm; }"}</style>
      <header className={styles.noticeHead}>
        <div>
          <p>
            {t.kindOf[record.kind]} · {categoryText(record, t)}
          </p>
          <h1>{record.name[language]}</h1>
          <p className={styles.figure}>
            {record.kind === "expropriation" ? (
              <>
                <strong>{formatWan(record.area, language)}</strong> {formatSquareMetres(record.area, language)} ·{" "}
                {formatMu(record.area, language)} · {t.status[record.status]}
              </>
            ) : (
              <strong>{t.stage[record.stage]}</strong>
            )}
          </p>
        </div>
        <div className={styles.code}>
          <QrCode text={link} name={words.scan} />
          <p>{words.scan}</p>
        </div>
      </header>
      <SheetMap {...{ geometry, target, width, height }} visible={new Set([record.id])} selected={record.id} />
      <div className={styles.columns}>
        <Facts record={record} />
        <div>
          <PlacementSection record={record} />
          <SourceList record={record} />
        </div>
      </div>
      <p className={styles.foot}>
        {words.notice}
        <br />
        {link} · {words.printed(isoDay(new Date()), atlas.version)}
      </p>
    </div>
  );
}
