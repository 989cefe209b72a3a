import { type FocusEvent, type KeyboardEvent, useId, useRef } from "react";
import type { BasemapEntry } from "../../core/basemapConfig.ts";
import type { Language } from "../../core/vocabulary.ts";
import { type BasemapWords, basemapWords } from "../../i18n/basemapWords.ts";
import { useAtlas } from "../context.ts";
import styles from "./basemap.module.css";
import mapStyles from "./map.module.css";
import type { Basemaps } from "./useBasemaps.ts";

/** The choice of what lies beneath the data, and a quiet line when a choice could not be kept. */
export function BasemapSwitch({ entries, state, choose }: Basemaps) {
  const { language } = useAtlas();
  const words = basemapWords[language];
  const details = useRef<HTMLDetailsElement>(null);
  const group = useId();
  const shown = state.status === "loading" || state.status === "shown" ? state.id : null;
  const options = [
    { id: null, name: words.embedded },
    ...entries.map((entry) => ({ id: entry.id, name: nameOf(entry, words, language) })),
  ];
  const nameOfId = (id: string) => options.find((option) => option.id === id)?.name ?? id;

  const close = () => details.current?.removeAttribute("open");
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    close();
    details.current?.querySelector("summary")?.focus();
  };
  const onBlur = (event: FocusEvent) => {
    if (event.relatedTarget && !details.current?.contains(event.relatedTarget)) close();
  };

  return (
    <>
      <details ref={details} className={styles.switch} onKeyDown={onKeyDown} onBlur={onBlur}>
        <summary aria-label={words.basemap} title={words.basemap}>
          <svg width="18" height="18" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden>
            <path d="M9 2.5 16 6.2 9 10 2 6.2ZM2.6 9.4 9 12.8l6.4-3.4M2.6 12.4 9 15.8l6.4-3.4" />
          </svg>
        </summary>
        <fieldset className={styles.choices}>
          <legend>{words.basemap}</legend>
          {options.map(({ id, name }) => (
            <label key={id ?? ""}>
              <input type="radio" name={group} checked={shown === id} onChange={() => choose(id)} />
              {name}
            </label>
          ))}
        </fieldset>
      </details>
      <p className={`${mapStyles.notice} ${styles.status}`} role="status" data-basemap-status={state.status}>
        {state.status === "loading" && words.loading(nameOfId(state.id))}
        {state.status === "failed" && words.failed[state.reason](nameOfId(state.id))}
      </p>
    </>
  );
}

function nameOf(entry: BasemapEntry, words: BasemapWords, language: Language): string {
  if (entry.name) return entry.name[language];
  if (entry.kind === "tianditu") return words.names[`tianditu:${entry.layer}`];
  return entry.kind === "pmtiles" ? words.names.pmtiles : entry.url.replace(/^https?:\/\/|[?#].*$/gi, "");
}
