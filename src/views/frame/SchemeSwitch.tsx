import { useEffect, useId, useState } from "react";
import { useAtlas } from "../context.ts";
import { chooseScheme, type SchemeChoice, schemeChoice, schemeChoices } from "./scheme.ts";
import styles from "./siteHeader.module.css";

const drawings: Record<SchemeChoice, string> = {
  auto: "M9 2.5a6.5 6.5 0 1 0 0 13zM9 2.5a6.5 6.5 0 0 1 0 13",
  light:
    "M9 6a3 3 0 1 0 .01 0M9 1v2M9 15v2M1 9h2M15 9h2M3.3 3.3l1.4 1.4M13.3 13.3l1.4 1.4M14.7 3.3l-1.4 1.4M4.7 13.3l-1.4 1.4",
  dark: "M14.5 11A6.3 6.3 0 0 1 7 3.5a6 6 0 1 0 7.5 7.5z",
};

/** Light, dark, or as the device has it; remembered on the device. */
export function SchemeSwitch() {
  const { t } = useAtlas();
  const [chosen, setChosen] = useState<SchemeChoice>("auto");
  const name = useId();
  useEffect(() => setChosen(schemeChoice()), []);
  return (
    <fieldset className={`segments ${styles.schemes}`}>
      <legend className="visually-hidden">{t.page.scheme}</legend>
      {schemeChoices.map((choice) => (
        <label key={choice} title={t.page.schemes[choice]}>
          <input
            type="radio"
            name={name}
            checked={chosen === choice}
            onChange={() => {
              chooseScheme(choice);
              setChosen(choice);
            }}
          />
          <svg width="18" height="18" fill="none" stroke="currentColor" strokeWidth="1.4" aria-hidden>
            <path d={drawings[choice]} fill={choice === "auto" ? "none" : undefined} />
          </svg>
          <span className="visually-hidden">{t.page.schemes[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}
