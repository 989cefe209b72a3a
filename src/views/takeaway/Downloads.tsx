import { type MouseEvent, useState } from "react";
import type { ExportFormat } from "../../core/export.ts";
import { useAtlas } from "../context.ts";
import { isPlainClick } from "../PageLink.tsx";
import styles from "./takeaway.module.css";

/** How the formats are called in both languages. */
const formats = { csv: "CSV", geojson: "GeoJSON", kml: "KML" } as const;

/** What is listed, to take away. Without script the links lead to the whole. */
export function Downloads() {
  const context = useAtlas();
  const { site, t } = context;
  const [failed, setFailed] = useState(false);
  const take = (format: ExportFormat) => {
    setFailed(false);
    import("./takeAway.ts")
      .then(({ takeAway }) => takeAway(format, context))
      .catch((error: unknown) => {
        console.info("The file could not be made.", error);
        setFailed(true);
      });
  };
  const onLink = (format: ExportFormat) => (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    take(format);
  };
  return (
    <section className={styles.downloads} aria-label={t.explore.takeAway}>
      <h2>{t.explore.takeAway}</h2>
      <ul>
        {Object.entries(formats).map(([format, name]) => (
          <li key={format}>
            <a href={`${site.base}data/projects.${format}`} download onClick={onLink(format as ExportFormat)}>
              {t.explore.download(name)}
            </a>
          </li>
        ))}
        <li className={styles.scripted}>
          <button type="button" className="link" onClick={() => take("png")}>
            {t.explore.download("PNG")}
          </button>
        </li>
      </ul>
      {failed && <p role="alert">{t.page.missing}</p>}
    </section>
  );
}
