import { useId } from "react";
import { formatSquareMetres } from "../../core/format.ts";
import type { Town } from "../../core/model.ts";
import type { Language } from "../../core/vocabulary.ts";
import { bodyWords } from "../../i18n/bodyWords.ts";
import { useAtlas } from "../context.ts";
import { townOf } from "../describe.ts";
import detail from "../detail/detail.module.css";
import { Fact } from "../detail/Facts.tsx";
import { Citations } from "../detail/SourceList.tsx";
import { PageLink } from "../PageLink.tsx";
import { TownPlacesSection } from "./TownPlacesSection.tsx";

/** What is known of the town itself, below its records. */
export function TownBody({ town }: { readonly town: Town }) {
  const { language } = useAtlas();
  const words = bodyWords[language];
  return (
    <div className={detail.article}>
      <Boundary town={town} />
      <section className={detail.section}>
        <dl className={detail.facts}>
          <Fact name={words.town.code}>{town.code}</Fact>
          {town.landArea !== null && <Fact name={words.town.land}>{landText(town.landArea, language)}</Fact>}
          {town.neighbours.length > 0 && (
            <Fact name={words.town.neighbours}>
              <Neighbours town={town} />
            </Fact>
          )}
        </dl>
      </section>
      <TownPlacesSection town={town} />
      <Citations title={words.sources} citations={town.citations} />
    </div>
  );
}

function Boundary({ town }: { readonly town: Town }) {
  const { language } = useAtlas();
  const words = bodyWords[language];
  const heading = useId();
  return (
    <section className={detail.section} aria-labelledby={heading}>
      <h2 id={heading}>{words.town.boundary}</h2>
      <p>{town.hasBoundary ? words.town.approximate : words.town.noBoundary}</p>
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

/** A large area in km², else in m². */
function landText(squareMetres: number, language: Language): string {
  if (squareMetres < 1_000_000) return formatSquareMetres(squareMetres, language);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return bodyWords[language].town.squareKilometres(number.format(squareMetres / 1_000_000));
}
