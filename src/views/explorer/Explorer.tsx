import { Suspense, useEffect, useRef } from "react";
import { useAtlas, useView } from "../context.ts";
import { LinkProblems } from "../frame/LinkProblems.tsx";
import { MapSlot } from "../map/MapSlot.tsx";
import styles from "./explorer.module.css";
import { Panel } from "./Panel.tsx";
import { SheetHandle } from "./SheetHandle.tsx";
import { usePageFocus } from "./usePageFocus.ts";
import { useSheet } from "./useSheet.ts";

/**
 * Panel and map in step. From 640 px they stand side by side, below the panel is a sheet over the map with three
 * stops. What the sheet covers is told to the map as `--map-pad-bottom`, so that nothing chosen lies under it.
 */
export function Explorer() {
  const { t, later } = useAtlas();
  const { EmbedBar } = later;
  const page = useView(({ view }) => view.page);
  const embed = useView(({ view }) => view.embed);
  const panel = useRef<HTMLDivElement>(null);
  const sheet = useSheet(panel);
  usePageFocus(page, panel);
  const { ensureOpen } = sheet;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new page is shown beside the map it is on
  useEffect(() => ensureOpen(), [page, ensureOpen]);
  return (
    <main className={styles.explorer} data-stop={sheet.stop} data-embed={embed ? "" : undefined}>
      {!embed && (
        <div
          ref={panel}
          className={styles.panel}
          data-panel=""
          data-dragging={sheet.dragging ? "" : undefined}
          onFocusCapture={sheet.onFocus}
        >
          <SheetHandle sheet={sheet} words={t.explore} />
          <LinkProblems />
          <Panel page={page} grip={sheet.grip} />
        </div>
      )}
      <div className={styles.map}>
        <MapSlot />
        {embed && (
          <Suspense fallback={null}>
            <EmbedBar />
          </Suspense>
        )}
      </div>
    </main>
  );
}
