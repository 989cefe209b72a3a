import {
  type ExportFormat,
  exportFileName,
  exportFormats,
  recordsCsv,
  recordsGeojson,
  recordsKml,
} from "../../core/export.ts";
import { selectRecords } from "../../core/state.ts";
import type { AtlasContextValue } from "../context.ts";
import { loadGeometry } from "../map/loadGeometry.ts";
import { loadSearch } from "../search/loadSearch.ts";

/** Makes a file of what is listed, or a picture of its map, and hands it to the visitor. */
export async function takeAway(format: ExportFormat, context: AtlasContextValue): Promise<void> {
  const { atlas, store } = context;
  await searchAnswered(context);
  const content = await contentOf(format, context);
  const blob = content instanceof Blob ? content : new Blob([content], { type: exportFormats[format] });
  save(blob, exportFileName(store.getState().view, atlas, format));
}

async function contentOf(format: ExportFormat, context: AtlasContextValue): Promise<string | Blob> {
  const { atlas, store, language } = context;
  const records = selectRecords(atlas)(store.getState());
  switch (format) {
    case "csv":
      return recordsCsv(records, atlas);
    case "geojson":
      return JSON.stringify(recordsGeojson(records, atlas, await loadGeometry()), null, 1);
    case "kml":
      return recordsKml(records, atlas, await loadGeometry(), language);
    case "png":
      return (await import("./mapPicture.ts")).mapPicture(context, await loadGeometry());
  }
}

/** A text from a link narrows the list only once the search has answered; until then it would be a file of everything. */
async function searchAnswered({ store }: AtlasContextValue): Promise<void> {
  if (store.getState().view.filters.q === "") return;
  await loadSearch();
  if (store.getState().found !== null) return;
  await new Promise<void>((resolve) => {
    const stop = store.subscribe(({ found, view }) => {
      if (found === null && view.filters.q !== "") return;
      stop();
      resolve();
    });
  });
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Some browsers read it only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
