import type { AtlasRecord, TownId } from "../../core/model.ts";
import { bodyWords } from "../../i18n/bodyWords.ts";
import { useAtlas } from "../context.ts";
import { townOf } from "../describe.ts";
import listStyles from "../list/list.module.css";
import { RecordItem } from "../list/RecordItem.tsx";
import { PageLink } from "../PageLink.tsx";
import styles from "./detail.module.css";

/** Beyond this a town's records are a matter for its page. */
const shown = 4;

/** Other records of the same thing on the ground, and what else its towns hold. */
export function RelatedRecords({ record }: { readonly record: AtlasRecord }) {
  const { atlas, language } = useAtlas();
  const words = bodyWords[language];
  const related = atlas.records.filter(({ id }) => record.related.includes(id));
  return (
    <>
      {related.length > 0 && (
        <section className={styles.section}>
          <h2>{words.related}</h2>
          <ShortList records={related} />
        </section>
      )}
      {record.towns.map((id) => (
        <SameTown key={id} town={id} except={record} />
      ))}
    </>
  );
}

function SameTown({ town, except }: { readonly town: TownId; readonly except: AtlasRecord }) {
  const { atlas, language } = useAtlas();
  const words = bodyWords[language];
  const name = townOf(atlas, town)?.name[language] ?? town;
  const others = atlas.records.filter((other) => other !== except && other.towns.includes(town));
  if (others.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{words.sameTown(name, others.length)}</h2>
      <ShortList records={others.slice(0, shown)} withTowns={false} />
      {others.length > shown && (
        <p>
          <PageLink page={{ type: "town", id: town }}>{words.allInTown(name)}</PageLink>
        </p>
      )}
    </section>
  );
}

function ShortList({
  records,
  withTowns = true,
}: {
  readonly records: readonly AtlasRecord[];
  readonly withTowns?: boolean;
}) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari takes the role from a list without bullets
    <ul role="list" className={listStyles.list}>
      {records.map((record) => (
        <RecordItem key={record.id} record={record} withTowns={withTowns} />
      ))}
    </ul>
  );
}
