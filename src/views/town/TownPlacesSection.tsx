import type { Text, Town } from "../../core/model.ts";
import type { TownPlaces } from "../../core/places.ts";
import { moveCamera } from "../../core/state.ts";
import townPlaces from "../../generated/townPlaces.json";
import { bodyWords } from "../../i18n/bodyWords.ts";
import { useAtlas } from "../context.ts";
import { distanceText } from "../describe.ts";
import detail from "../detail/detail.module.css";

const places = townPlaces as unknown as Readonly<Record<string, TownPlaces>>;

/** Communities and villages that belong to a town, and where its government has its seat. */
export function TownPlacesSection({ town }: { readonly town: Town }) {
  const { store, language, t } = useAtlas();
  const here = places[town.id];
  if (!here) return null;
  const words = bodyWords[language].town;
  const { seat, communities, villages } = here;
  return (
    <>
      {seat && (
        <section className={detail.section}>
          <h2>{words.seat}</h2>
          <p>
            <button
              type="button"
              className="link"
              onClick={() => moveCamera(store, { zoom: 13, lng: seat.at[0], lat: seat.at[1] })}
            >
              {words.seatAt(seat.at[1].toFixed(3), seat.at[0].toFixed(3))}
            </button>{" "}
            <span className={detail.quiet}>± {distanceText(seat.radius, language, t)}</span>
          </p>
        </section>
      )}
      <NameList title={words.communities(communities.length)} names={communities} />
      <NameList title={words.villages(villages.length)} names={villages} />
    </>
  );
}

function NameList({ title, names }: { readonly title: string; readonly names: readonly Text[] }) {
  const { language } = useAtlas();
  if (names.length === 0) return null;
  return (
    <details className={detail.meanings}>
      <summary>{title}</summary>
      <ul className={detail.names}>
        {names.map((name) => (
          <li key={name["zh-CN"]}>{name[language]}</li>
        ))}
      </ul>
    </details>
  );
}
