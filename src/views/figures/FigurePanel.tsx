import { useId, useState } from "react";
import { type Dimension, dimensions } from "../../core/breakdown.ts";
import { figureWords } from "../../i18n/figureWords.ts";
import { useAtlas, useView } from "../context.ts";
import { FigureTable } from "./FigureTable.tsx";
import styles from "./figures.module.css";

/** The current result in figures and bars, parted by what is chosen; a town's page is one town already. */
export function FigurePanel() {
  const { language, t } = useAtlas();
  const onTownPage = useView(({ view }) => view.page.type === "town");
  const offered = dimensions.filter((dimension) => dimension !== "town" || !onTownPage);
  const [chosen, setChosen] = useState<Dimension>(onTownPage ? "category" : "town");
  const name = useId();
  return (
    <div className={styles.figures}>
      <fieldset className={`segments ${styles.dimensions}`}>
        <legend className="visually-hidden">{figureWords[language].by}</legend>
        {offered.map((dimension) => (
          <label key={dimension}>
            <input type="radio" name={name} checked={dimension === chosen} onChange={() => setChosen(dimension)} />
            {t.explore.groups[dimension]}
          </label>
        ))}
      </fieldset>
      <FigureTable key={chosen} dimension={chosen} />
    </div>
  );
}
