import type { Hit, HitKind } from "../../core/search.ts";
import type { Language } from "../../core/vocabulary.ts";
import type { SearchEngine } from "./loadSearch.ts";

/** Something to choose: a hit, or the list of all that answer. */
export type Choice = { readonly type: "hit"; readonly hit: Hit } | { readonly type: "all"; readonly query: string };

export interface Group {
  readonly kind: HitKind;
  readonly hits: readonly Hit[];
}

/** Suggestions that a hand's breadth shows without scrolling much; the list has the rest. */
const longest = 12;

/** What a text may mean, or what was opened lately where there is none yet. */
export function hitsFor(text: string, recent: readonly string[], engine: SearchEngine | null, language: Language) {
  if (engine === null) return [];
  if (text.trim() !== "")
    return groupsOf(engine.search(engine.index, text, language, longest)).flatMap(({ hits }) => hits);
  return recent.flatMap((id) => engine.hitById(engine.index, id, language) ?? []);
}

/** By kind; the kind of the best hit first. */
export function groupsOf(hits: readonly Hit[]): readonly Group[] {
  const groups = new Map<HitKind, Hit[]>();
  for (const hit of hits) groups.set(hit.kind, [...(groups.get(hit.kind) ?? []), hit]);
  return [...groups].map(([kind, members]) => ({ kind, hits: members }));
}

/** In the order in which they stand. */
export function choicesFor(hits: readonly Hit[], query: string): readonly Choice[] {
  const all: readonly Choice[] = query !== "" && hits.length > 0 ? [{ type: "all", query }] : [];
  return [...hits.map((hit): Choice => ({ type: "hit", hit })), ...all];
}
