import { type FormEvent, useId, useState } from "react";
import { type Datum, datums, parseCoordinates } from "../../core/coordinates.ts";
import { lookAround, pickOnMap } from "../../core/state.ts";
import { nearWords } from "../../i18n/nearWords.ts";
import { useAtlas } from "../context.ts";
import { type LocateFailure, locate } from "./locate.ts";
import styles from "./near.module.css";
import { usePlaces } from "./usePlaces.ts";

/** Four ways to name a place. */
export function AskPlace() {
  const { store, language } = useAtlas();
  const words = nearWords[language];
  return (
    <>
      <p className={styles.note}>{words.privacy}</p>
      <div className={styles.ways}>
        <DeviceButton />
        <button type="button" className={styles.button} onClick={() => pickOnMap(store, true)}>
          {words.pick}
        </button>
      </div>
      <CommunityForm />
      <CoordinateForm />
    </>
  );
}

function DeviceButton() {
  const { store, language } = useAtlas();
  const words = nearWords[language];
  const [state, setState] = useState<LocateFailure | "idle" | "locating">("idle");
  const ask = () => {
    setState("locating");
    locate().then(
      ({ longitude, latitude, accuracy }) =>
        lookAround(store, { at: [longitude, latitude], radius: Math.round(accuracy), name: null, town: null }),
      (failure: LocateFailure) => setState(failure),
    );
  };
  return (
    <>
      <button type="button" className={styles.main} onClick={ask} disabled={state === "locating"}>
        {words.device}
      </button>
      <p role="status" className={styles.outcome}>
        {state === "locating" ? words.locating : state !== "idle" && words.deviceFailed[state]}
      </p>
    </>
  );
}

function CommunityForm() {
  const { store, language } = useAtlas();
  const words = nearWords[language];
  const places = usePlaces();
  const [text, setText] = useState("");
  const [unknown, setUnknown] = useState<string | null>(null);
  const id = useId();
  const show = (event: FormEvent) => {
    event.preventDefault();
    const wanted = text.trim();
    const place = places.find(({ name }) => name["zh-CN"] === wanted || name.en.toLowerCase() === wanted.toLowerCase());
    if (!place) return setUnknown(wanted);
    const { at, radius, name, town } = place;
    lookAround(store, { at, radius, name: name[language], town });
  };
  return (
    <form className={styles.form} onSubmit={show}>
      <label htmlFor={id}>{words.community}</label>
      <input
        id={id}
        list={`${id}-list`}
        value={text}
        autoComplete="off"
        required
        aria-invalid={unknown !== null || undefined}
        onChange={({ target }) => {
          setText(target.value);
          setUnknown(null);
        }}
      />
      <datalist id={`${id}-list`}>
        {places.map(({ id: key, name }) => (
          <option key={key} value={name[language]} />
        ))}
      </datalist>
      <button type="submit" className={styles.button}>
        {words.show}
      </button>
      {unknown !== null && (
        <p role="alert" className={styles.wrong}>
          {words.noCommunity(unknown)}
        </p>
      )}
    </form>
  );
}

function CoordinateForm() {
  const { store, language } = useAtlas();
  const words = nearWords[language];
  const [text, setText] = useState("");
  const [datum, setDatum] = useState<Datum>("WGS-84");
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  const show = (event: FormEvent) => {
    event.preventDefault();
    const at = parseCoordinates(text, datum);
    setWrong(at === null);
    if (at) lookAround(store, { at, radius: 0, name: null, town: null });
  };
  return (
    <form className={styles.form} onSubmit={show}>
      <label htmlFor={id}>{words.coordinates}</label>
      <input
        id={id}
        value={text}
        placeholder={words.coordinatesHint}
        autoComplete="off"
        required
        aria-invalid={isWrong || undefined}
        onChange={({ target }) => setText(target.value)}
      />
      <select aria-label={words.datum} value={datum} onChange={({ target }) => setDatum(target.value as Datum)}>
        {datums.map((value) => (
          <option key={value} value={value}>
            {words.datums[value]}
          </option>
        ))}
      </select>
      <button type="submit" className={styles.button}>
        {words.show}
      </button>
      {isWrong && (
        <p role="alert" className={styles.wrong}>
          {words.notUnderstood}
        </p>
      )}
    </form>
  );
}
