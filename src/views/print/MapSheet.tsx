import { useMemo } from "react";
import { legendSvg } from "../../cartography/legendSvg.ts";
import { fixedPaint } from "../../cartography/palette.ts";
import { townShades } from "../../cartography/shade.ts";
import { wanText } from "../../core/area.ts";
import { isoDay } from "../../core/citation.ts";
import type { AtlasGeometry } from "../../core/geometry.ts";
import type { AtlasRecord } from "../../core/model.ts";
import { mapWords } from "../../i18n/mapWords.ts";
import { printWords } from "../../i18n/printWords.ts";
import { useAtlas, useView } from "../context.ts";
import { categoryText, stateText, townNames } from "../describe.ts";
import { targetOf } from "../map/target.ts";
import { legendWords, sheetTitle } from "../takeaway/sheetWords.ts";
import styles from "./print.module.css";
import { SheetMap } from "./SheetMap.tsx";

interface MapSheetProps {
  readonly records: readonly AtlasRecord[];
  readonly geometry: AtlasGeometry;
}

/** px of the paper less its margins, 96 to the inch; of the map on a sheet of its own. */
const [width, fullHeight] = [1046, 590];
/** px of a row; names are longer in English. A table that needs no more than `tableHeight` stands below the map. */
const rowHeight = { "zh-CN": 27, en: 42 };
const tableHeight = 216;

/** A4 across: the map of what is listed, each mark with its number, and the list as a table. */
export function MapSheet({ records, geometry }: MapSheetProps) {
  const context = useAtlas();
  const { atlas, language, t } = context;
  const view = useView((state) => state.view);
  const words = printWords[language];
  const { title, detail } = sheetTitle(context, records);
  const visible = useMemo(() => new Set(records.map(({ id }) => id)), [records]);
  const numbers = useMemo(() => new Map(records.map(({ id }, index) => [id, index + 1])), [records]);
  const target = useMemo(() => targetOf(atlas, view, records), [atlas, view, records]);
  const shade = useMemo(
    () => townShades(records, view.shade, atlas, fixedPaint("light")),
    [records, view.shade, atlas],
  );
  const legend = legendSvg(legendWords(t, language), width, fixedPaint("light"), true);
  const needed = records.length * rowHeight[language];
  const isShort = needed <= tableHeight;
  const height = isShort ? fullHeight - needed - 90 : fullHeight;
  return (
    <div className={styles.sheet}>
      <style>{"@page { size: A4 landscape; margin: 9mm 10mm 10mm; }"}</style>
      <header className={styles.head}>
        <h1>{title}</h1>
        <p>{detail}</p>
      </header>
      <SheetMap {...{ geometry, target, visible, numbers, shade, width, height }} selected={null} />
      <svg
        className={styles.legend}
        width={width}
        height={legend.height}
        aria-hidden
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing
        dangerouslySetInnerHTML={{ __html: legend.svg }}
      />
      <table className={styles.table} data-short={isShort ? "" : undefined}>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.name}</th>
            <th scope="col">{t.explore.groups.town}</th>
            <th scope="col">{t.explore.groups.category}</th>
            <th scope="col">{words.area}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{mapWords[language].position}</th>
          </tr>
        </thead>
        <tbody>
          {records.map((record, index) => (
            <tr key={record.id}>
              <td>{index + 1}</td>
              <th scope="row">{record.name[language]}</th>
              <td>{townNames(record, atlas, language, t)}</td>
              <td>{categoryText(record, t)}</td>
              <td>{record.kind === "expropriation" && wanText(record.area)}</td>
              <td>{stateText(record, t)}</td>
              <td>
                {t.precision[record.placement.precision]}
                {record.placement.anchors.length === 0 && ` (${words.notOnMap})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.foot}>
        {words.notice} {words.printed(isoDay(new Date()), atlas.version)} · {location.origin}
      </p>
    </div>
  );
}
