import { formatDate } from "../../core/format.ts";
import { precisions } from "../../core/vocabulary.ts";
import { aboutWords } from "../../i18n/aboutWords.ts";
import { embedWords } from "../../i18n/embedWords.ts";
import { meanings } from "../../i18n/meanings.ts";
import { useAtlas } from "../context.ts";
import prose from "../frame/prose.module.css";
import styles from "./about.module.css";
import { OpenData } from "./OpenData.tsx";

/** Sources, method, accuracy, licences, and how to cite. */
export function AboutPage() {
  const { atlas, language, t } = useAtlas();
  const words = aboutWords[language];
  return (
    <main className={prose.page}>
      <h1>{words.title}</h1>
      <p className={prose.lead}>{words.lead}</p>
      {[...words.chapters, words.precision].map(({ title, paragraphs }) => (
        <section key={title}>
          <h2>{title}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <dl className={styles.terms}>
        {precisions.map((precision) => (
          <div key={precision}>
            <dt>{t.precision[precision]}</dt>
            <dd>{meanings[language].precision[precision]}</dd>
          </div>
        ))}
      </dl>
      <SourceTable />
      <OpenData />
      <Embedding />
      <section>
        <h2>{words.cite}</h2>
        <p>{words.citation(formatDate(atlas.version, language))}</p>
      </section>
    </main>
  );
}

function SourceTable() {
  const { atlas, language } = useAtlas();
  const words = aboutWords[language];
  return (
    <section>
      <h2>{words.sources}</h2>
      <ul className={styles.sources}>
        {atlas.sources.map(({ id, title, publisher, date, licence, url }) => (
          <li key={id}>
            {url ? <a href={url}>{title[language]}</a> : <span>{title[language]}</span>}
            <p className={prose.quiet}>
              {publisher[language]} · {words.date}: {date ? formatDate(date, language) : words.noDate} · {words.licence}
              : {licence ?? words.noLicence}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Embedding() {
  const words = embedWords[useAtlas().language];
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.how}</p>
      <p>{words.messages}</p>
      <dl className={styles.terms}>
        {Object.entries(words.types).map(([type, text]) => (
          <div key={type}>
            <dt>
              <code>{type}</code>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>{words.safe}</p>
    </section>
  );
}
