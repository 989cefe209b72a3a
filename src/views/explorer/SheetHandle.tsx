import type { Messages } from "../../i18n/messages.ts";
import styles from "./explorer.module.css";
import { type Sheet, type SheetStop, sheetStops } from "./useSheet.ts";

interface SheetHandleProps {
  readonly sheet: Sheet;
  readonly words: Messages["explore"];
}

/** Pulls the sheet from stop to stop: by dragging, by pressing, by the arrow keys. Only there on a phone. */
export function SheetHandle({ sheet, words }: SheetHandleProps) {
  const { stop, setStop } = sheet;
  const names: Record<SheetStop, string> = {
    peek: words.expandSheet,
    half: words.enlargeSheet,
    full: words.collapseSheet,
  };
  const step = (by: number) => setStop(sheetStops[sheetStops.indexOf(stop) + by] ?? stop);
  return (
    <button
      type="button"
      {...sheet.grip}
      className={styles.handle}
      aria-label={names[stop]}
      aria-expanded={stop !== "peek"}
      data-handle=""
      onClick={() => setStop(stop === "full" ? "peek" : stop === "half" ? "full" : "half")}
      onKeyDown={(event) => {
        if (event.key === "ArrowUp") step(1);
        else if (event.key === "ArrowDown") step(-1);
        else return;
        event.preventDefault();
      }}
    />
  );
}
