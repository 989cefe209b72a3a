import {
  type ComponentType,
  type FormEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { cleanSearch } from "../../core/queryText.ts";
import { formatUrl } from "../../core/url.ts";
import { plainView } from "../../core/view.ts";
import { useAtlas, useView } from "../context.ts";
import { whenIdle } from "../whenIdle.ts";
import { listAll } from "./listAll.ts";
import styles from "./search.module.css";

/** What the plain field and the combobox have in common. */
export interface FieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onDone: () => void;
}

/**
 * The search: a form that works without script, and suggestions once their code has been fetched, which is when
 * the page is idle or the field is wanted.
 */
export function SearchBox() {
  const context = useAtlas();
  const { store, site, language, t } = context;
  const query = useView(({ view }) => view.filters.q);
  const [text, setText] = useState(query);
  const field = useRef<HTMLInputElement>(null);
  const { Combobox, want } = useCombobox(field);
  useFieldText(field, query, setText);
  const onDone = () => {
    setText(store.getState().view.filters.q);
    field.current?.blur();
  };
  const submit = (event: FormEvent) => {
    if (!listAll(cleanSearch(text), context)) return;
    event.preventDefault();
    field.current?.blur();
  };
  return (
    <search className={styles.search}>
      <form
        action={formatUrl(plainView({ type: "explore" }, language), site)}
        onSubmit={submit}
        onPointerEnter={want}
        onFocus={want}
      >
        <svg className={styles.glass} width="18" height="18" viewBox="0 0 18 18" aria-hidden>
          <path d="M12 12l4 4M7.5 13a5.5 5.5 0 1 1 0-11 5.5 5.5 0 0 1 0 11z" />
        </svg>
        {Combobox ? (
          <Combobox text={text} onText={setText} field={field} onDone={onDone} />
        ) : (
          <input
            ref={field}
            {...fieldAttributes(t.search)}
            defaultValue={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
            onCompositionStart={({ currentTarget }) => {
              currentTarget.dataset.composing = "";
            }}
            onCompositionEnd={({ currentTarget }) => {
              delete currentTarget.dataset.composing;
            }}
          />
        )}
        <button type="submit" className="visually-hidden" tabIndex={-1}>
          {t.search.submit}
        </button>
      </form>
    </search>
  );
}

export function fieldAttributes(words: { readonly label: string; readonly placeholder: string }) {
  return {
    name: "q",
    type: "search",
    "aria-label": words.label,
    placeholder: words.placeholder,
    autoComplete: "off",
    autoCapitalize: "off",
    spellCheck: false,
    enterKeyHint: "search",
    maxLength: 100,
    className: styles.field,
  } as const;
}

/** The view's text stands in the field whenever it changes; what was typed before the script came stays. */
function useFieldText(field: RefObject<HTMLInputElement | null>, query: string, setText: (text: string) => void) {
  const last = useRef("");
  useEffect(() => {
    const typed = field.current?.value ?? "";
    const isTyped = query === last.current && typed !== "";
    last.current = query;
    if (field.current && !isTyped) field.current.value = query;
    setText(isTyped ? typed : query);
  }, [field, query, setText]);
}

/** Puts the combobox in the plain field's place without taking the caret out of it, nor a half-composed character. */
function useCombobox(field: RefObject<HTMLInputElement | null>) {
  const [Combobox, setCombobox] = useState<ComponentType<FieldProps> | null>(null);
  const caret = useRef<readonly [number | null, number | null] | null>(null);
  const isWanted = useRef(false);
  const want = () => {
    if (isWanted.current) return;
    isWanted.current = true;
    import("./SearchCombobox.tsx").then(
      ({ SearchCombobox }) =>
        whenComposed(field.current, () => {
          const plain = field.current;
          caret.current = plain && document.activeElement === plain ? [plain.selectionStart, plain.selectionEnd] : null;
          setCombobox(() => SearchCombobox);
        }),
      // The form works as it is; the next touch tries again.
      () => {
        isWanted.current = false;
      },
    );
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when nothing else is to be done
  useEffect(() => whenIdle(want), []);
  useLayoutEffect(() => {
    if (Combobox === null || caret.current === null) return;
    field.current?.focus();
    field.current?.setSelectionRange(...caret.current);
  }, [Combobox, field]);
  return { Combobox, want };
}

/** A character being composed with an input method would be lost with the field. */
function whenComposed(field: HTMLInputElement | null, act: () => void): void {
  if (field?.dataset.composing === undefined) act();
  else field.addEventListener("compositionend", () => setTimeout(act), { once: true });
}
