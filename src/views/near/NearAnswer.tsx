import { useEffect, useState } from "react";
import { type Around, around, type RecordAround } from "../../core/around.ts";
import { lookAround, type Place } from "../../core/state.ts";
import { nearWords } from "../../i18n/nearWords.ts";
import { useAtlas } from "../context.ts";
import { distanceText, townOf } from "../describe.ts";
import listStyles from "../list/list.module.css";
import { RecordItem } from "../list/RecordItem.tsx";
import { loadGeometry } from "../map/loadGeometry.ts";
import { PageLink } from "../PageLink.tsx";
import styles from "./near.module.css";

/** The answer, once the geometry is there. */
export function NearAnswer({ place }: { readonly place: Place }) {
  const { atlas, store, language, t } = useAtlas();
  const words = nearWords[language];
  const [answer, setAnswer] = useState<Around | "failed" | null>(null);
  useEffect(() => {
    let gone = false;
    loadGeometry().then(
      (geometry) => !gone && setAnswer(around(place, atlas, geometry)),
      () => !gone && setAnswer("failed"),
    );
    return () => {
      gone = true;
    };
  }, [place, atlas]);
  return (
    <>
      {answer === "failed" && <p role="alert">{t.page.missing}</p>}
      {answer !== null && answer !== "failed" && <Answer place={place} answer={answer} />}
      <p>
        <button type="button" className="link" onClick={() => lookAround(store, null)}>
          {words.forget}
        </button>
      </p>
    </>
  );
}

function Answer({ place, answer }: { readonly place: Place; readonly answer: Around }) {
  const { atlas, language, t } = useAtlas();
  const words = nearWords[language];
  const join = (names: readonly string[]) => names.join(language === "en" ? ", " : "、");
  const names = answer.towns.map((id) => townOf(atlas, id)?.name[language] ?? id);
  const [town, ...maybe] = names;
  const ofDistrict = atlas.records.filter(({ placement }) => placement.precision === "district").length;
  return (
    <>
      <div role="status">
        {town !== undefined && (
          <p className={styles.where}>{place.name ? words.communityIn(place.name, town) : words.inTown(town)}</p>
        )}
        {place.at === null && <p>{words.noPosition}</p>}
        {!answer.isInDistrict && <p>{words.outside}</p>}
        {maybe.length > 0 && <p>{words.nearEdge(join(maybe))}</p>}
        {place.radius > 50 && <p className={styles.note}>{words.accuracy(distanceText(place.radius, language, t))}</p>}
      </div>
      {answer.rings.map(({ metres, records }) => {
        const distance = distanceText(metres, language, t);
        if (records.length === 0) return <p key={metres}>{words.nothing(distance)}</p>;
        return (
          <section key={metres}>
            <h3>{words.ring(distance, records.length)}</h3>
            {/* biome-ignore lint/a11y/noRedundantRoles: Safari takes the role from a list without bullets */}
            <ul role="list" className={listStyles.list}>
              {records.map((near) => (
                <RecordItem key={near.record.id} record={near.record} note={distanceNote(near)} />
              ))}
            </ul>
          </section>
        );
      })}
      {answer.townOnly.length > 0 && (
        <section>
          <h3>{words.townOnly(join(names), answer.townOnly.length)}</h3>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari takes the role from a list without bullets */}
          <ul role="list" className={listStyles.list}>
            {answer.townOnly.map((record) => (
              <RecordItem key={record.id} record={record} />
            ))}
          </ul>
        </section>
      )}
      <p className={styles.note}>{words.districtOnly(ofDistrict)}</p>
      {answer.towns.map((id, index) => (
        <p key={id}>
          <PageLink page={{ type: "town", id }}>{words.seeTown(names[index] ?? id)}</PageLink>
        </p>
      ))}
    </>
  );

  /** No nearer than this: an extent is where it may be. */
  function distanceNote({ metres, record }: RecordAround): string {
    const step = metres < 1000 ? 10 : 100;
    const text = distanceText(Math.round(metres / step) * step, language, t);
    if (metres === 0 && record.placement.precision !== "site") return words.within;
    return record.placement.precision === "site" || record.placement.precision === "alignment"
      ? text
      : words.atLeast(text);
  }
}
