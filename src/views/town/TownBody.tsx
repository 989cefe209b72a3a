import { useId } from "react";
import type { Town } from "../../core/model.ts";
import { useAtlas } from "../context.ts";
import { landText, townOf } from "../describe.ts";
import detail from "../detail/detail.module.css";
import { Fact } from "../detail/Facts.tsx";
import { Citations } from "../detail/SourceList.tsx";
import { PageLink } from "../PageLink.tsx";

/** What is known of the town itself, below its records. */
export function TownBody({ town }: { readonly town: Town }) {
  const { language, t } = useAtlas();
  const words = t.detail.town;
  return (
    <div className={detail.article}>
      <Boundary town={town} />
      <section className={detail.section}>
        <dl className={detail.facts}>
          <Fact name={words.code}>{town.code}</Fact>
          {town.landArea !== null && <Fact name={words.land}>{landText(town.landArea, language, t)}</Fact>}
          {town.neighbours.length > 0 && (
            <Fact name={words.neighbours}>
              <Neighbours town={town} />
            </Fact>
          )}
        </dl>
      </section>
      <Citations title={t.detail.sources} citations={town.citations} />
    </div>
  );
}

function Boundary({ town }: { readonly town: Town }) {
  const { language, t } = useAtlas();
  const heading = useId();
  return (
    <section className={detail.section} aria-labelledby={heading}>
      <h2 id={heading}>{t.detail.town.boundary}</h2>
      <p>{town.hasBoundary ? t.detail.town.approximate : t.detail.town.noBoundary}</p>
      {town.note && <p className={detail.quiet}>{town.note[language]}</p>}
    </section>
  );
}

function Neighbours({ town }: { readonly town: Town }) {
  const { atlas, language } = useAtlas();
  return (
    <ul className={detail.towns}>
      {town.neighbours.map((id) => (
        <li key={id}>
          <PageLink page={{ type: "town", id }}>{townOf(atlas, id)?.name[language] ?? id}</PageLink>
        </li>
      ))}
    </ul>
  );
}
