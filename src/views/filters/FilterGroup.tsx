import type { ReactNode } from "react";
import { type ListKey, valuesOf } from "../../core/queryKeys.ts";
import { setFilter } from "../../core/state.ts";
import type { Filters } from "../../core/view.ts";
import { useAtlas, useView } from "../context.ts";
import { Choice } from "./Choice.tsx";
import styles from "./filters.module.css";
import { toggled } from "./toggled.ts";
import { useFacets } from "./useFacets.ts";

interface FilterGroupProps<K extends ListKey> {
  readonly filter: K;
  readonly labelOf: (value: Filters[K][number]) => string;
  /** The label as it is seen, where it can be shorter. */
  readonly shortOf?: (value: Filters[K][number]) => string;
  /** Below the values, inside the group. */
  readonly children?: ReactNode;
}

/** All values of one filter with their counts, as a group of checkboxes. */
export function FilterGroup<K extends Exclude<ListKey, "sub">>({
  filter,
  labelOf,
  shortOf = labelOf,
  children,
}: FilterGroupProps<K>) {
  const { atlas, t } = useAtlas();
  return (
    <Group name={t.explore.groups[filter]} kind={filter}>
      <Choices filter={filter} values={valuesOf(filter, atlas)} labelOf={labelOf} shortOf={shortOf} />
      {children}
    </Group>
  );
}

interface GroupProps {
  readonly name: string;
  readonly kind: string;
  readonly children: ReactNode;
}

export function Group({ name, kind, children }: GroupProps) {
  return (
    <fieldset className={styles.group} data-group={kind}>
      <legend>{name}</legend>
      <div>{children}</div>
    </fieldset>
  );
}

interface ChoicesProps<K extends ListKey> {
  readonly filter: K;
  readonly values: Filters[K];
  readonly labelOf: (value: Filters[K][number]) => string;
  readonly shortOf?: (value: Filters[K][number]) => string;
}

/** Checkboxes for some values of a filter. */
export function Choices<K extends ListKey>({ filter, values, labelOf, shortOf = labelOf }: ChoicesProps<K>) {
  const { atlas, store } = useAtlas();
  const chosen = useView(({ view }) => view.filters[filter]);
  const counts: ReadonlyMap<Filters[K][number], number> = useFacets()[filter];
  const toggle = (value: Filters[K][number]) => {
    const next = toggled<Filters[K][number]>(valuesOf(filter, atlas), chosen, value);
    setFilter(store, filter, next as Filters[K]);
  };
  return (
    <div className={styles.choices}>
      {values.map((value: Filters[K][number]) => (
        <Choice
          key={value}
          label={labelOf(value)}
          short={shortOf(value)}
          checked={(chosen as readonly Filters[K][number][]).includes(value)}
          count={counts.get(value) ?? 0}
          onToggle={() => toggle(value)}
        />
      ))}
    </div>
  );
}
