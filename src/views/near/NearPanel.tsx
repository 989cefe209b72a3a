import { useEffect, useRef } from "react";
import { openNear } from "../../core/state.ts";
import { nearWords } from "../../i18n/nearWords.ts";
import { useAtlas, useView } from "../context.ts";
import { AskPlace } from "./AskPlace.tsx";
import { NearAnswer } from "./NearAnswer.tsx";
import styles from "./near.module.css";

/** What is around a place that the visitor names: asked here, answered on the device. */
export function NearPanel() {
  const { store, language } = useAtlas();
  const place = useView(({ near }) => near.place);
  const heading = useRef<HTMLHeadingElement>(null);
  const words = nearWords[language];
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever has named a place hears the answer
  useEffect(() => heading.current?.focus(), [place]);
  return (
    <section className={styles.near} aria-labelledby="near-title">
      <header className={styles.head}>
        <h2 id="near-title" ref={heading} tabIndex={-1}>
          {words.title}
        </h2>
        <button type="button" aria-label={words.close} title={words.close} onClick={() => openNear(store, false)}>
          <svg width="18" height="18" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden>
            <path d="M4 4l10 10M14 4L4 14" />
          </svg>
        </button>
      </header>
      {place ? <NearAnswer place={place} /> : <AskPlace />}
    </section>
  );
}
