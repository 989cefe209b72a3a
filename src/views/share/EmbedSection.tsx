import { useId, useState } from "react";
import { formatUrl } from "../../core/url.ts";
import { type ShareWords, shareWords } from "../../i18n/shareWords.ts";
import { useAtlas, useView } from "../context.ts";
import { CopyField } from "./CopyField.tsx";
import { embedCode, embedRange, embedSize } from "./embedCode.ts";
import styles from "./share.module.css";

/** The code of a frame with this view's map, and the frame itself as it will look. */
export function EmbedSection({ title }: { readonly title: string }) {
  const { site, language } = useAtlas();
  const view = useView((state) => state.view);
  const words = shareWords[language];
  const [isOpen, setOpen] = useState(false);
  const [size, setSize] = useState(embedSize);
  const address = new URL(formatUrl({ ...view, embed: true }, site), location.href).href;
  return (
    <details className={styles.section} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.embed}</summary>
      <p className={styles.hint}>{words.embedHint}</p>
      <div className={styles.sizes}>
        <SizeField name="width" value={size.width} words={words} onChange={(width) => setSize({ ...size, width })} />
        <SizeField
          name="height"
          value={size.height}
          words={words}
          onChange={(height) => setSize({ ...size, height })}
        />
      </div>
      <CopyField
        label={words.embedCode}
        text={embedCode(address, title, size)}
        copy={words.copyEmbed}
        rows={4}
        words={words}
      />
      {isOpen && (
        <figure className={styles.preview}>
          <figcaption>{words.preview}</figcaption>
          <div>
            <iframe title={words.preview} src={address} width={size.width} height={size.height} loading="lazy" />
          </div>
        </figure>
      )}
    </details>
  );
}

interface SizeFieldProps {
  readonly name: "width" | "height";
  readonly value: number;
  readonly words: ShareWords;
  readonly onChange: (value: number) => void;
}

/** What is typed counts once it is a size that a frame can have. */
function SizeField({ name, value, words, onChange }: SizeFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const { min, max } = embedRange;
  return (
    <label htmlFor={id}>
      {words[name]}
      <input
        id={id}
        type="number"
        min={min}
        max={max}
        step={10}
        value={draft ?? value}
        onChange={({ target }) => {
          setDraft(target.value);
          const wanted = Math.round(target.valueAsNumber);
          if (wanted >= min && wanted <= max) onChange(wanted);
        }}
        onBlur={() => setDraft(null)}
      />
    </label>
  );
}
