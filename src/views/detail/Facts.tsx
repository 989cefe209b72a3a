import type { ReactNode } from "react";
import type { AtlasRecord, Work } from "../../core/model.ts";
import { useAtlas } from "../context.ts";
import { categoryText, townOf } from "../describe.ts";
import { PageLink } from "../PageLink.tsx";
import styles from "./detail.module.css";

/** The record's columns in words; below each what qualifies it. */
export function Facts({ record }: { readonly record: AtlasRecord }) {
  const { language, t } = useAtlas();
  return (
    <section aria-label={t.detail.facts}>
      <dl className={styles.facts}>
        <Fact name={t.detail.category}>
          {categoryText(record, t)}
          <Note>
            {record.kind === "expropriation" ? (
              <>
                {t.detail.printedAs} <q lang="zh-CN">{record.printedCategory}</q>
              </>
            ) : (
              t.detail.atlasReading
            )}
          </Note>
        </Fact>
        {record.kind === "expropriation" ? (
          <Fact name={t.detail.status}>{t.status[record.status]}</Fact>
        ) : (
          <WorkFacts work={record} />
        )}
        <Fact name={t.detail.towns}>
          <Towns record={record} />
        </Fact>
        <Fact name={t.detail.source}>{record.citation.locator[language]}</Fact>
      </dl>
    </section>
  );
}

function WorkFacts({ work }: { readonly work: Work }) {
  const { t } = useAtlas();
  return (
    <>
      <Fact name={t.detail.workKind}>{t.workKind[work.workKind]}</Fact>
      <Fact name={t.detail.stage}>
        {t.stage[work.stage]}
        {work.stageYear !== null && ` · ${t.detail.stageYear(work.stageYear)}`}
        <Note>{t.detail.stageFrom}</Note>
      </Fact>
    </>
  );
}

function Towns({ record }: { readonly record: AtlasRecord }) {
  const { atlas, language, t } = useAtlas();
  if (record.towns.length === 0) return <span className={styles.unknown}>{t.detail.townsUnknown}</span>;
  return (
    <ul className={styles.towns}>
      {record.towns.map((id, index) => {
        const from = record.kind === "work" ? record.townsFrom[index] : undefined;
        return (
          <li key={id}>
            <PageLink page={{ type: "town", id }}>{townOf(atlas, id)?.name[language] ?? id}</PageLink>
            {from && <Note>{t.detail.townFrom(t.townsFrom[from])}</Note>}
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
