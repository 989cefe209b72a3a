import { createStore } from "zustand/vanilla";
import type { TownId } from "../../core/model.ts";

/** A place by which the visitor came to its town's page. */
export interface Arrival {
  readonly place: string;
  readonly town: TownId;
}

/** Lives beside the view, because no address says it. */
export const arrivals = createStore<{ readonly last: Arrival | null }>(() => ({ last: null }));
