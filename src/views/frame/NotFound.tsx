import { closestTo } from "../../core/closest.ts";
import { useAtlas, useView } from "../context.ts";
import listStyles from "../list/list.module.css";
import { RecordItem } from "../list/RecordItem.tsx";
import { PageLink } from "../PageLink.tsx";
import styles from "./prose.module.css";

/** For an address that is none: what it may have meant, and the way to the list. */
export function NotFound() {
  const { atlas, language, t } = useAtlas();
  const path = useView(({ view }) => (view.page.type === "not-found" ? view.page.path : ""));
  const { records, towns } = closestTo(path, atlas);
  const words = t.page.notFound;
  return (
    <main className={styles.page}>
      <h1>{words.title}</h1>
      {path !== "" && <p className={styles.lead}>{words.text(readable(path))}</p>}
      {records.length + towns.length > 0 && (
        <>
          <h2>{words.closest}</h2>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari takes the role from a list without bullets */}
          <ul role="list" className={listStyles.list}>
            {records.map((record) => (
              <RecordItem key={record.id} record={record} />
            ))}
          </ul>
          <ul>
            {towns.map((town) => (
              <li key={town.id}>
                <PageLink page={{ type: "town", id: town.id }}>{town.name[language]}</PageLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <PageLink page={{ type: "explore" }}>{words.toList}</PageLink>
      </p>
    </main>
  );
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
