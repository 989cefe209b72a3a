import type { ReactNode } from "react";
import type { RecordId } from "../../core/model.ts";
import { selectRecords } from "../../core/state.ts";
import { useAtlas, useView } from "../context.ts";
import { PageLink } from "../PageLink.tsx";
import styles from "./detail.module.css";

/** Back to the list, and the neighbours of a record in it; a record that the filters hide has none. */
export function Pager({ id }: { readonly id: RecordId }) {
  const { atlas, t } = useAtlas();
  const records = useView(selectRecords(atlas));
  const index = records.findIndex((record) => record.id === id);
  return (
    <nav className={styles.pager} aria-label={t.detail.pager}>
      <BackLink>{t.detail.back(records.length)}</BackLink>
      {index >= 0 && (
        <>
          <span className={styles.place}>{t.detail.place(index + 1, records.length)}</span>
          <Step id={records[index - 1]?.id} name={t.detail.previous} path="M10 3L5 8l5 5" />
          <Step id={records[index + 1]?.id} name={t.detail.next} path="M6 3l5 5-5 5" />
        </>
      )}
    </nav>
  );
}

/** For a town's page, whose list is not the one that is returned to. */
export function BackToAll() {
  const { t } = useAtlas();
  return (
    <nav className={styles.pager} aria-label={t.detail.pager}>
      <BackLink>{t.detail.backToAll}</BackLink>
    </nav>
  );
}

function BackLink({ children }: { readonly children: ReactNode }) {
  return (
    <PageLink page={{ type: "explore" }} className={styles.back}>
      <Arrow path="M10 3L5 8l5 5" />
      {children}
    </PageLink>
  );
}

interface StepProps {
  readonly id: RecordId | undefined;
  readonly name: string;
  readonly path: string;
}

function Step({ id, name, path }: StepProps) {
  if (id === undefined) {
    return (
      <span className={styles.step} data-off="" aria-hidden>
        <Arrow path={path} />
      </span>
    );
  }
  return (
    <PageLink page={{ type: "record", id }} className={styles.step} aria-label={name} title={name}>
      <Arrow path={path} />
    </PageLink>
  );
}

function Arrow({ path }: { readonly path: string }) {
  return (
    <svg width="16" height="16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden>
      <path d={path} />
    </svg>
  );
}
