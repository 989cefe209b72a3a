import { mapLink, mapServices, positionToOpen } from "../../core/mapLinks.ts";
import type { AtlasRecord } from "../../core/model.ts";
import { bodyWords } from "../../i18n/bodyWords.ts";
import { useAtlas } from "../context.ts";
import { distanceText } from "../describe.ts";
import styles from "./detail.module.css";

/** Ways to other maps, for a record with a position; how good that is stands beside them. */
export function OpenIn({ record }: { readonly record: AtlasRecord }) {
  const { language, t } = useAtlas();
  const position = positionToOpen(record);
  if (position === null) return null;
  const words = bodyWords[language].openIn;
  const { precision, radius } = record.placement;
  const how = [t.precision[precision], ...(radius > 0 ? [`± ${distanceText(radius, language, t)}`] : [])];
  return (
    <div className={styles.openIn}>
      <p>
        {words.title} <span className={styles.quiet}>{how.join(" ")}</span>
      </p>
      <ul>
        {mapServices.map((service) => (
          <li key={service}>
            <a href={mapLink(service, position, record.name[language])} target="_blank" rel="noopener noreferrer">
              {words.services[service]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
