import { type ComponentProps, type ReactNode, useId } from "react";
import type { Hit } from "../../core/search.ts";
import { clearFilters } from "../../core/state.ts";
import { type SearchWords, searchWords } from "../../i18n/searchWords.ts";
import { useAtlas } from "../context.ts";
import { PageLink } from "../PageLink.tsx";
import { type Choice, groupsOf } from "./choices.ts";
import { Marked } from "./Marked.tsx";
import styles from "./search.module.css";

interface SearchMenuProps {
  readonly isOpen: boolean;
  readonly menu: ComponentProps<"div">;
  readonly choices: readonly Choice[];
  readonly query: string;
  readonly state: "idle" | "loading" | "loaded" | "failed";
  readonly highlightedIndex: number;
  readonly itemProps: (choice: Choice, index: number) => ComponentProps<"div">;
  readonly onForget: () => void;
  readonly onLeave: () => void;
}

/** The suggestions, by kind; and what to do where there are none. */
export function SearchMenu(props: SearchMenuProps) {
  const { isOpen, menu, choices, query, state } = props;
  const { language } = useAtlas();
  const isEmpty = state === "loaded" && query !== "" && choices.length === 0;
  const isShown = isOpen && (choices.length > 0 || isEmpty || (query !== "" && state !== "loaded"));
  return (
    <div className={styles.popup} hidden={!isShown}>
      <div {...menu}>{isOpen && <Choices {...props} />}</div>
      {isShown && query === "" && (
        <button type="button" className={styles.quiet} onPointerDown={keepFocus} onClick={props.onForget}>
          {searchWords[language].forget}
        </button>
      )}
      {isShown && isEmpty && <NoHit query={query} onLeave={props.onLeave} />}
      <p aria-live="polite" className={state === "loaded" ? "visually-hidden" : styles.note}>
        {isShown && stateText(searchWords[language], state, choices.length)}
      </p>
    </div>
  );
}

function stateText(words: SearchWords, state: SearchMenuProps["state"], count: number) {
  if (state === "failed") return words.failed;
  if (state !== "loaded") return words.loading;
  return count > 0 ? words.results(count) : null;
}

/** The field keeps the focus, so that the list stays open. */
function keepFocus(event: { preventDefault: () => void }): void {
  event.preventDefault();
}

function Choices({ choices, query, highlightedIndex, itemProps }: SearchMenuProps) {
  const { language } = useAtlas();
  const hits = choices.flatMap((choice) => (choice.type === "hit" ? [choice.hit] : []));
  const [all] = choices.filter((choice) => choice.type === "all");
  const option = (choice: Choice) => {
    const index = choices.findIndex((other) => other === choice || isSameHit(other, choice));
    return {
      ...itemProps(choices[index] ?? choice, index),
      "data-highlighted": index === highlightedIndex || undefined,
    };
  };
  const groups =
    query === "" ? [{ title: searchWords[language].recent, hits }] : titled(hits, searchWords[language].groups);
  return (
    <>
      {groups.map(({ title, hits: members }) => (
        <Group key={title} title={title}>
          {members.map((hit) => (
            <HitOption key={hit.id} hit={hit} option={option({ type: "hit", hit })} />
          ))}
        </Group>
      ))}
      {all && (
        <div {...option(all)} className={styles.all}>
          {searchWords[language].all(query)}
        </div>
      )}
    </>
  );
}

function titled(hits: readonly Hit[], titles: Readonly<Record<Hit["kind"], string>>) {
  return groupsOf(hits).map(({ kind, hits: members }) => ({ title: titles[kind], hits: members }));
}

function isSameHit(one: Choice, other: Choice): boolean {
  return one.type === "hit" && other.type === "hit" && one.hit.id === other.hit.id;
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useId();
  if (Array.isArray(children) && children.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
    <div role="group" aria-labelledby={heading}>
      <div id={heading} className={styles.group}>
        {title}
      </div>
      {children}
    </div>
  );
}

function HitOption({ hit, option }: { readonly hit: Hit; readonly option: ComponentProps<"div"> }) {
  const { atlas, language } = useAtlas();
  const names = atlas.towns.filter(({ id }) => hit.towns.includes(id)).map(({ name }) => name[language]);
  const town = hit.kind === "town" || names.length === 0 ? null : names.join(language === "en" ? ", " : "、");
  const isLost = hit.kind !== "town" && hit.kind !== "record" && town === null;
  const place = hit.kind === "record" ? town : town === null ? null : searchWords[language].inTown(town);
  const aside = [
    hit.isByCode && hit.row !== null && searchWords[language].row(hit.row),
    isLost ? searchWords[language].inNoTown : place,
  ];
  return (
    <div {...option} className={styles.option}>
      <span className={styles.title}>
        <Marked parts={hit.title} />
      </span>
      {hit.also && (
        <span className={styles.also}>
          <Marked parts={hit.also} />
        </span>
      )}
      <span className={styles.aside}>{aside.filter(Boolean).join(" · ")}</span>
    </div>
  );
}

function NoHit({ query, onLeave }: { readonly query: string; readonly onLeave: () => void }) {
  const { store, language } = useAtlas();
  const showAll = () => {
    onLeave();
    clearFilters(store);
  };
  return (
    <p className={styles.note} onPointerDown={keepFocus}>
      <strong>{searchWords[language].none(query)}</strong> {searchWords[language].noneHint}{" "}
      <PageLink page={{ type: "explore" }} onClick={showAll}>
        {searchWords[language].wayOut}
      </PageLink>
    </p>
  );
}
