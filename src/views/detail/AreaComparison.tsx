import { comparisonOf } from "../../core/comparison.ts";
import { bodyWords } from "../../i18n/bodyWords.ts";
import { useAtlas } from "../context.ts";
import styles from "./detail.module.css";

/** An area (m²) beside something everyone has seen. */
export function AreaComparison({ area }: { readonly area: number }) {
  const { language } = useAtlas();
  const { thing, count } = comparisonOf(area);
  const text = new Intl.NumberFormat(language).format(count);
  return <p className={styles.quiet}>{bodyWords[language].comparison[thing](text)}</p>;
}
