import { useCombobox } from "downshift";
import { useState } from "react";
import { searchWords } from "../../i18n/searchWords.ts";
import { useAtlas } from "../context.ts";
import { type Choice, choicesFor, hitsFor } from "./choices.ts";
import { listAll } from "./listAll.ts";
import { openHit, pageOfHit } from "./openHit.ts";
import { forgetRecent, readRecent } from "./recent.ts";
import { type FieldProps, fieldAttributes } from "./SearchBox.tsx";
import { SearchMenu } from "./SearchMenu.tsx";
import { useEngine } from "./useEngine.ts";

/** The field with its suggestions. Enter without a choice narrows the list, as the form does. */
export function SearchCombobox({ text, onText, field, onDone }: FieldProps) {
  const context = useAtlas();
  const { language, t } = context;
  const [recent, setRecent] = useState(readRecent);
  const engine = useEngine();
  const query = text.trim();
  const choices = choicesFor(hitsFor(text, recent, engine.loaded, language), query);
  const { isOpen, getInputProps, getMenuProps, getItemProps, highlightedIndex, closeMenu } = useCombobox<Choice>({
    items: [...choices],
    inputValue: text,
    selectedItem: null,
    itemToString: () => text,
    isItemDisabled: (choice) => choice.type === "hit" && pageOfHit(choice.hit) === null,
    onInputValueChange: ({ inputValue, type }) => {
      // What is typed is taken at once, in the field's own handler: an effect later, the next letter would be lost.
      if (type !== useCombobox.stateChangeTypes.InputChange) onText(inputValue);
    },
    stateReducer: (state, { type, changes }) => {
      // Leaving the field chooses nothing, and choosing leaves the text to the page.
      if (type === useCombobox.stateChangeTypes.InputBlur) return { ...state, isOpen: false, highlightedIndex: -1 };
      if (changes.selectedItem) return { ...changes, inputValue: state.inputValue };
      return changes;
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem === null) return;
      if (selectedItem.type === "hit") openHit(selectedItem.hit, context);
      else if (!listAll(selectedItem.query, context)) field.current?.form?.requestSubmit();
      setRecent(readRecent());
      onDone();
    },
  });
  return (
    <>
      <input
        {...getInputProps({
          ...fieldAttributes(t.search),
          ref: field,
          onFocus: engine.want,
          onChange: (event) => onText(event.currentTarget.value),
          onKeyDown: (event) => {
            if (event.key !== "Enter" || highlightedIndex >= 0) return;
            Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
            if (!event.nativeEvent.isComposing) closeMenu();
          },
        })}
      />
      <SearchMenu
        isOpen={isOpen}
        menu={getMenuProps({ "aria-label": searchWords[language].choices })}
        choices={choices}
        query={query}
        state={engine.state}
        highlightedIndex={highlightedIndex}
        itemProps={(choice, index) => getItemProps({ item: choice, index })}
        onForget={() => {
          forgetRecent();
          setRecent([]);
        }}
        onLeave={() => {
          closeMenu();
          onText("");
        }}
      />
    </>
  );
}
