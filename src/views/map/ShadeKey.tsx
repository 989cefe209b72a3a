import { cssPaint } from "../../cartography/paint.ts";
import { shadeClasses } from "../../cartography/shade.ts";
import { wanText } from "../../core/area.ts";
import type { Shade } from "../../core/vocabulary.ts";
import { mapWords } from "../../i18n/mapWords.ts";
import { useAtlas } from "../context.ts";
import styles from "./map.module.css";

/** What the towns' colours mean, as long as they are shaded. */
export function ShadeKey({ shade }: { readonly shade: Shade }) {
  const { language } = useAtlas();
  const words = mapWords[language];
  const text = (value: number) => (shade === "number" ? String(value) : wanText(value));
  return (
    <div className={styles.shadeKey}>
      <span>{words.shadeTitle[shade]}</span>
      <ul>
        {shadeClasses(shade).map(({ token, from, to }) => (
          <li key={token} style={{ background: cssPaint(token) }}>
            {classText(from, to)}
          </li>
        ))}
      </ul>
    </div>
  );

  /** Numbers by their ends, areas by where the next class begins. */
  function classText(from: number, to: number | null): string {
    if (to === null) return `≥ ${text(from)}`;
    if (shade === "area") return from === 1 ? `< ${text(to + 1)}` : `${text(from)}–${text(to + 1)}`;
    return from === to ? text(from) : `${text(from)}–${text(to)}`;
  }
}
