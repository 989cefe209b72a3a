import { memo } from "react";
import { wanText } from "../../core/area.ts";
import type { AtlasRecord } from "../../core/model.ts";
import { hover } from "../../core/state.ts";
import { useAtlas, useView } from "../context.ts";
import { categoryText, stateText, townNames } from "../describe.ts";
import { PageLink } from "../PageLink.tsx";
import { RecordSymbol } from "../RecordSymbol.tsx";
import styles from "./list.module.css";

interface RecordItemProps {
  readonly record: AtlasRecord;
  /** Towns are left out where the page is the town's. */
  readonly withTowns?: boolean;
  /** Of the group that begins with it. */
  readonly heading?: string | undefined;
  /** Stands in the place of its state. */
  readonly note?: string;
}

/** A record in a list. The link is named by the record alone but covers the whole row; pointing at it shows it on the map. */
export const RecordItem = memo(function RecordItem({ record, withTowns = true, heading, note }: RecordItemProps) {
  const { atlas, store, language, t } = useAtlas();
  const hovered = useView((state) => state.hovered === record.id);
  const details = [withTowns && townNames(record, atlas, language, t), categoryText(record, t)].filter(Boolean);
  return (
    <li className={styles.item} data-hovered={hovered ? "" : undefined}>
      {heading && <h3>{heading}</h3>}
      <RecordSymbol record={record} />
      <div className={styles.main}>
        <PageLink
          page={{ type: "record", id: record.id }}
          className={styles.name}
          data-item={record.id}
          onPointerEnter={() => hover(store, record.id)}
          onPointerLeave={() => hover(store, null)}
          onFocus={() => hover(store, record.id)}
          onBlur={() => hover(store, null)}
        >
          {record.name[language]}
        </PageLink>
        <p className={styles.details}>{details.join(" · ")}</p>
      </div>
      <p className={styles.figures}>
        {record.kind === "expropriation" && (
          <span className={styles.area}>
            {wanText(record.area)} <small>{t.explore.areaUnit}</small>
          </span>
        )}
        <span className={styles.state}>{note ?? stateText(record, t)}</span>
      </p>
    </li>
  );
});
