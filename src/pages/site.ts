import { atlas } from "../atlas.ts";
import type { Atlas } from "../core/model.ts";

/** What a page must know beside its own path. */
export interface Site {
  /** Path of the site on its host, with a slash at both ends. */
  readonly base: string;
  /** Scheme and host; null where the build was not told. */
  readonly origin: string | null;
  readonly atlas: Atlas;
}

/** The site being built. */
export const site: Site = { base: import.meta.env.BASE_URL, origin: import.meta.env.SITE_ORIGIN || null, atlas };
