import { useId } from "react";
import { useAtlas } from "../context.ts";
import { PageLink } from "../PageLink.tsx";
import styles from "./townLinks.module.css";

/** The way to every town's page. */
export function TownLinks() {
  const { atlas, language, t } = useAtlas();
  const heading = useId();
  return (
    <nav className={styles.towns} aria-labelledby={heading}>
      <h2 id={heading}>{t.explore.townPages}</h2>
      <ul>
        {atlas.towns.map((town) => (
          <li key={town.id}>
            <PageLink page={{ type: "town", id: town.id }}>{town.name[language]}</PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
