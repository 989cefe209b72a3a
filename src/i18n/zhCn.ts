import { detail } from "./zhCn/detail.ts";
import { explore } from "./zhCn/explore.ts";
import { page } from "./zhCn/page.ts";
import { search } from "./zhCn/search.ts";
import { vocabulary } from "./zhCn/vocabulary.ts";

/** Every word of the atlas in Simplified Chinese; its shape is what other languages must have. */
export const zhCn = { ...vocabulary, page, explore, detail, search };
