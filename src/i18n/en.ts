import { detail } from "./en/detail.ts";
import { explore } from "./en/explore.ts";
import { page } from "./en/page.ts";
import { search } from "./en/search.ts";
import { vocabulary } from "./en/vocabulary.ts";
import type { Messages } from "./messages.ts";

/** Every word of the atlas in English. */
export const en: Messages = { ...vocabulary, page, explore, detail, search };
