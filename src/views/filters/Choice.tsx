import { useEffect, useRef } from "react";
import { useAtlas } from "../context.ts";
import styles from "./filters.module.css";

interface ChoiceProps {
  readonly label: string;
  /** What is seen where the label's last part goes without saying. */
  readonly short?: string;
  readonly checked: boolean;
  /** How many records would be listed if this were the only value chosen of its group. */
  readonly count: number;
  readonly onToggle: () => void;
}

/** One value of a filter. A value that would leave nothing says 0 and can be chosen all the same. */
export function Choice({ label, short = label, checked, count, onToggle }: ChoiceProps) {
  const { t } = useAtlas();
  const box = useRef<HTMLInputElement>(null);
  // A press before the script came has changed the box and told nobody.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the server's HTML comes to life
  useEffect(() => {
    if (box.current && box.current.checked !== checked) onToggle();
  }, []);
  return (
    <label className={styles.choice} data-empty={count === 0 ? "" : undefined}>
      <input ref={box} type="checkbox" checked={checked} onChange={onToggle} />
      {short === label ? (
        <span>{label}</span>
      ) : (
        <>
          <span aria-hidden>{short}</span>
          <span className="visually-hidden">{label}</span>
        </>
      )}
      <span className={styles.count}>
        {count}
        <span className="visually-hidden"> {t.explore.items}</span>
      </span>
    </label>
  );
}
