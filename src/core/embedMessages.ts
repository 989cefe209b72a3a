import type { Atlas, AtlasRecord, RecordId, TownId } from "./model.ts";
import { type AtlasState, type AtlasStore, selectRecords } from "./state.ts";
import type { Page, View } from "./view.ts";

/** What an embedded atlas tells the page around it. */
export type EmbedMessage = {
  readonly source: "wuzhong-atlas";
  /** Of this form; it only changes with the meaning of what is there already. */
  readonly version: 1;
  /** Address of the full page with the same view. */
  readonly url: string;
} & (
  | { readonly type: "ready"; readonly count: number; readonly data: string }
  | { readonly type: "select"; readonly record: RecordId | null; readonly town: TownId | null }
  | { readonly type: "filter"; readonly count: number; readonly records: readonly RecordId[] }
);

interface Embedding {
  readonly atlas: Atlas;
  readonly urlOf: (view: View) => string;
  readonly post: (message: EmbedMessage) => void;
}

/**
 * Posts `ready` at once, `select` whenever a record or a town is opened or left, `filter` whenever other records are
 * listed; it listens to nothing. Returns what ends it.
 */
export function connectEmbed(store: AtlasStore, { atlas, urlOf, post }: Embedding): () => void {
  const records = selectRecords(atlas);
  const common = ({ view }: AtlasState) =>
    ({ source: "wuzhong-atlas", version: 1, url: urlOf({ ...view, embed: false }) }) as const;
  const first = store.getState();
  let lastListed = idsOf(records(first));
  post({ ...common(first), type: "ready", count: lastListed.length, data: atlas.version });
  return store.subscribe((state, last) => {
    const { page } = state.view;
    if (key(page) !== key(last.view.page)) {
      const record = page.type === "record" ? page.id : null;
      post({ ...common(state), type: "select", record, town: page.type === "town" ? page.id : null });
    }
    const listed = idsOf(records(state));
    if (listed.join() === lastListed.join()) return;
    lastListed = listed;
    post({ ...common(state), type: "filter", count: listed.length, records: listed });
  });
}

function idsOf(records: readonly AtlasRecord[]): readonly RecordId[] {
  return records.map(({ id }) => id);
}

function key(page: Page): string {
  return "id" in page ? `${page.type} ${page.id}` : page.type;
}
