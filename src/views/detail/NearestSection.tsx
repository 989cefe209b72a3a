import type { AtlasRecord, NamedPoint } from "../../core/model.ts";
import { type Nearby, nearestRecords, nearestStations, ownPositions } from "../../core/nearest.ts";
import stationData from "../../generated/stations.json";
import { bodyWords } from "../../i18n/bodyWords.ts";
import { useAtlas } from "../context.ts";
import { distanceText } from "../describe.ts";
import { PageLink } from "../PageLink.tsx";
import styles from "./detail.module.css";

const { stations } = stationData as unknown as { readonly stations: readonly NamedPoint[] };

/** What is near a record whose position is known, and how sure that is. */
export function NearestSection({ record }: { readonly record: AtlasRecord }) {
  const { atlas, language } = useAtlas();
  if (ownPositions(record.placement).length === 0) return null;
  const words = bodyWords[language].nearest;
  const [station] = nearestStations(record, stations, 1);
  const others = nearestRecords(record, atlas.records, 3);
  return (
    <section className={styles.section}>
      <h2>{words.title}</h2>
      <ul className={styles.nearest}>
        {station && (
          <li>
            <span>{words.station(station.thing.name[language])}</span>
            <Distance nearby={station} />
          </li>
        )}
        {others.map((nearby) => (
          <li key={nearby.thing.id}>
            <PageLink page={{ type: "record", id: nearby.thing.id }}>{nearby.thing.name[language]}</PageLink>
            <Distance nearby={nearby} />
          </li>
        ))}
      </ul>
      <p className={styles.note}>{words.how}</p>
    </section>
  );
}

/** No digit that the positions do not bear: tens of metres at best, hundreds where a radius is as large. */
function Distance({ nearby: { metres, uncertainty } }: { readonly nearby: Nearby<unknown> }) {
  const { language, t } = useAtlas();
  const step = uncertainty >= 500 ? 100 : 10;
  const text = distanceText(Math.round(metres / step) * step, language, t);
  return (
    <span className={styles.distance}>
      {text}
      {uncertainty > 0 && ` ± ${distanceText(uncertainty, language, t)}`}
    </span>
  );
}
