import type { Dimension } from "../../core/breakdown.ts";
import type { AtlasRecord } from "../../core/model.ts";
import { figureWords } from "../../i18n/figureWords.ts";
import { useAtlas } from "../context.ts";
import styles from "./figures.module.css";
import { leftOut } from "./leftOut.ts";

interface FigureNotesProps {
  readonly dimension: Dimension;
  readonly records: readonly AtlasRecord[];
}

/** Why the rows add up to more than the total, or to less than is listed; and what their names do. */
export function FigureNotes({ dimension, records }: FigureNotesProps) {
  const { language } = useAtlas();
  const words = figureWords[language];
  const several = dimension === "town" ? records.filter(({ towns }) => towns.length > 1).length : 0;
  const outside = leftOut[dimension];
  const outsiders = records.filter(({ kind }) => kind === outside).length;
  return (
    <p className={styles.notes}>
      {several > 0 && `${words.severalTowns(several)} `}
      {outside && outsiders > 0 && `${words.leftOut[outside](outsiders)} `}
      {records.length > 0 && <span className={styles.hint}>{words.hint}</span>}
    </p>
  );
}
