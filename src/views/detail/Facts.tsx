import type { ReactNode } from "react";
import type { AtlasRecord, Work } from "../../core/model.ts";
import { bodyWords } from "../../i18n/bodyWords.ts";
import { useAtlas } from "../context.ts";
import { categoryText, townOf } from "../describe.ts";
import { PageLink } from "../PageLink.tsx";
import styles from "./detail.module.css";

/** The record's columns in words; below each what qualifies it. */
export function Facts({ record }: { readonly record: AtlasRecord }) {
  const { language, t } = useAtlas();
  const words = bodyWords[language];
  return (
    <section aria-label={words.facts}>
      <dl className={styles.facts}>
        <Fact name={words.category}>
          {categoryText(record, t)}
          <Note>
            {record.kind === "expropriation" ? (
              <>
                {words.printedAs} <q lang="zh-CN">{record.printedCategory}</q>
              </>
            ) : (
              words.atlasReading
            )}
          </Note>
        </Fact>
        {record.kind === "expropriation" ? (
          <Fact name={words.status}>{t.status[record.status]}</Fact>
        ) : (
          <WorkFacts work={record} />
        )}
        <Fact name={words.towns}>
          <Towns record={record} />
        </Fact>
        <Fact name={words.source}>{record.citation.locator[language]}</Fact>
      </dl>
    </section>
  );
}

function WorkFacts({ work }: { readonly work: Work }) {
  const { language, t } = useAtlas();
  const words = bodyWords[language];
  return (
    <>
      <Fact name={words.workKind}>{t.workKind[work.workKind]}</Fact>
      <Fact name={t.detail.stage}>
        {t.stage[work.stage]}
        {work.stageYear !== null && ` · ${t.detail.stageYear(work.stageYear)}`}
        <Note>{words.stageFrom}</Note>
      </Fact>
    </>
  );
}

function Towns({ record }: { readonly record: AtlasRecord }) {
  const { atlas, language, t } = useAtlas();
  const words = bodyWords[language];
  if (record.towns.length === 0) return <span className={styles.unknown}>{words.townsUnknown}</span>;
  return (
    <ul className={styles.towns}>
      {record.towns.map((id, index) => {
        const from = record.kind === "work" ? record.townsFrom[index] : undefined;
        return (
          <li key={id}>
            <PageLink page={{ type: "town", id }}>{townOf(atlas, id)?.name[language] ?? id}</PageLink>
            {from && <Note>{words.townFrom(t.townsFrom[from])}</Note>}
          </li>
        );
      })}
    </ul>
  );
}

export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Note({ children }: { readonly children: ReactNode }) {
  return <span className={styles.note}>{children}</span>;
}
