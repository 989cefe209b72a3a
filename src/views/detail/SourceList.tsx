import type { AtlasRecord, Citation } from "../../core/model.ts";
import { bodyWords } from "../../i18n/bodyWords.ts";
import { useAtlas } from "../context.ts";
import styles from "./detail.module.css";

/** Where the record and its position stand, place by place. */
export function SourceList({ record }: { readonly record: AtlasRecord }) {
  const { language } = useAtlas();
  const words = bodyWords[language];
  return <Citations title={words.sources} citations={[record.citation, ...record.placement.citations]} />;
}

interface CitationsProps {
  readonly title: string;
  readonly citations: readonly Citation[];
}

export function Citations({ title, citations }: CitationsProps) {
  const { atlas, language } = useAtlas();
  if (citations.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      <ul className={styles.citations}>
        {citations.map((citation) => {
          const source = atlas.sources.find(({ id }) => id === citation.source);
          if (!source) return null;
          const place = citation.locator[language];
          return (
            <li key={`${citation.source} ${place}`}>
              {source.url ? <a href={source.url}>{source.title[language]}</a> : source.title[language]}
              <span className={styles.note}>
                {[place, source.publisher[language], source.date, source.licence].filter(Boolean).join(" · ")}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
