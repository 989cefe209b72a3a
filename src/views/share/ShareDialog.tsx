import { useEffect, useRef, useState } from "react";
import { citationText, isoDay } from "../../core/citation.ts";
import { roundNear } from "../../core/roundCamera.ts";
import { formatUrl } from "../../core/url.ts";
import { type Language, languages } from "../../core/vocabulary.ts";
import { messages } from "../../i18n/messages.ts";
import { shareWords } from "../../i18n/shareWords.ts";
import { useAtlas, useView } from "../context.ts";
import { pageName, pageTitle } from "../pageTitle.ts";
import { CopyField } from "./CopyField.tsx";
import { EmbedSection } from "./EmbedSection.tsx";
import { QrCode } from "./QrCode.tsx";
import styles from "./share.module.css";

/** The link of the view that is open: to copy, to scan, to cite, to embed. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const { atlas, site, language, t } = useAtlas();
  const view = useView((state) => state.view);
  const dialog = useRef<HTMLDialogElement>(null);
  const words = shareWords[language];
  const at = useView(({ near }) => near.place?.at ?? null);
  const [withPlace, setWithPlace] = useState(view.near !== null);
  const near = at && withPlace ? roundNear({ lng: at[0], lat: at[1] }) : null;
  const link = new URL(formatUrl({ ...view, near, embed: false }, site), location.href).href;
  const title = pageTitle(view.page, atlas, language, t);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; this is the click beside it
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="share-title"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <div className={styles.content}>
        <header className={styles.head}>
          <h2 id="share-title">{words.title}</h2>
          <button
            type="button"
            className={styles.close}
            aria-label={words.close}
            onClick={() => dialog.current?.close()}
          >
            <svg width="18" height="18" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden>
              <path d="M4 4l10 10M14 4L4 14" />
            </svg>
          </button>
        </header>
        <p className={styles.what}>{title}</p>
        <CopyField label={words.link} text={link} copy={words.copyLink} rows={1} words={words} />
        {at && (
          <label className={styles.choice}>
            <input type="checkbox" checked={withPlace} onChange={({ target }) => setWithPlace(target.checked)} />
            {words.withPlace}
          </label>
        )}
        <div className={styles.scan}>
          <QrCode text={link} name={words.code} />
          <div>
            <p>{words.codeHint}</p>
            <SystemShare title={title} link={link} name={words.system} />
          </div>
        </div>
        <Citations />
        <EmbedSection title={title} />
      </div>
    </dialog>
  );
}

/** Where the device has a share sheet of its own. */
function SystemShare({ title, link, name }: { readonly title: string; readonly link: string; readonly name: string }) {
  if (!("share" in navigator)) return null;
  return (
    <button
      type="button"
      className={styles.button}
      // Closing the sheet without a choice is no error.
      onClick={() => navigator.share({ title, url: link }).catch(() => {})}
    >
      {name}
    </button>
  );
}

/** In both forms, each with the words and the address of its language. */
function Citations() {
  const { atlas, site, language } = useAtlas();
  const view = useView((state) => state.view);
  const words = shareWords[language];
  const textIn = (form: Language) => {
    const t = messages(form);
    const address = formatUrl({ ...view, language: form, camera: null, embed: false }, site);
    const cited = {
      title: pageName(view.page, atlas, form, t) ?? t.page.siteTitle,
      publisher: t.page.siteName,
      version: atlas.version,
      accessed: isoDay(new Date()),
      link: new URL(address, location.href).href,
    };
    return citationText(cited, form);
  };
  return (
    <details className={styles.section}>
      <summary>{words.cite}</summary>
      {languages.map((form) => (
        <CopyField
          key={form}
          label={words.citations[form]}
          text={textIn(form)}
          copy={words.copyCitation(words.citations[form])}
          rows={3}
          lang={form}
          words={words}
        />
      ))}
    </details>
  );
}
