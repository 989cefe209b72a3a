import { useId, useRef, useState } from "react";
import type { ShareWords } from "../../i18n/shareWords.ts";
import { copyText } from "./copyText.ts";
import styles from "./share.module.css";

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  /** Name of the button. */
  readonly copy: string;
  /** 1 = a single line. */
  readonly rows: number;
  readonly lang?: string;
  readonly words: ShareWords;
}

/** A text to take along, and a button that copies it and says how that went. */
export function CopyField({ label, text, copy, rows, lang, words }: CopyFieldProps) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean } | null>(null);
  const id = useId();
  const outcome = copied?.text === text ? copied : null;
  const act = async () => {
    if (field.current) setCopied({ text, done: await copyText(field.current) });
  };
  const attributes = {
    id,
    ref: field,
    value: text,
    readOnly: true,
    lang,
    onFocus: () => field.current?.select(),
  };
  return (
    <div className={rows === 1 ? styles.copy : `${styles.copy} ${styles.long}`}>
      <label htmlFor={id}>{label}</label>
      {rows === 1 ? <input type="text" {...attributes} /> : <textarea rows={rows} {...attributes} />}
      <button type="button" className={styles.button} onClick={act}>
        {copy}
      </button>
      <p role="status" className={styles.outcome} data-failed={outcome?.done === false ? "" : undefined}>
        {outcome && (outcome.done ? words.copied : words.copyByHand)}
      </p>
    </div>
  );
}
