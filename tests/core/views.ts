import fc from "fast-check";
import { atlas } from "../../src/atlas.ts";
import { valuesOf } from "../../src/core/queryKeys.ts";
import { roundCamera, roundNear } from "../../src/core/roundCamera.ts";
import type { AreaRange, Filters, Page, View } from "../../src/core/view.ts";
import { languages, shades, sorts } from "../../src/core/vocabulary.ts";

/** A choice out of a closed list, in its order; all at once is the default and therefore none. */
function choiceOf<T>(all: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.subarray([...all]).map((chosen) => (chosen.length === all.length ? [] : chosen));
}

const area: fc.Arbitrary<AreaRange | null> = fc
  .tuple(fc.option(fc.nat(9_000_000)), fc.option(fc.nat(9_000_000)))
  .map(([a, b]) => {
    if (a === null && b === null) return null;
    return a !== null && b !== null ? { min: Math.min(a, b), max: Math.max(a, b) } : { min: a, max: b };
  });

export const anyFilters: fc.Arbitrary<Filters> = fc.record({
  kind: choiceOf(valuesOf("kind", atlas)),
  category: choiceOf(valuesOf("category", atlas)),
  sub: choiceOf(valuesOf("sub", atlas)),
  status: choiceOf(valuesOf("status", atlas)),
  stage: choiceOf(valuesOf("stage", atlas)),
  town: choiceOf(valuesOf("town", atlas)),
  area,
  q: fc.oneof(
    fc.constant(""),
    fc.string({ unit: "grapheme", maxLength: 20 }).map((text) => text.trim()),
    fc.constantFrom("甪直", "吴淞江,甪直", "a/b", "100% 甪&直=", "lu zhi"),
  ),
});

export const anyPage: fc.Arbitrary<Page> = fc.oneof(
  fc.constant<Page>({ type: "explore" }),
  fc.constantFrom(...atlas.records).map(({ id }): Page => ({ type: "record", id })),
  fc.constantFrom(...atlas.towns).map(({ id }): Page => ({ type: "town", id })),
);

/** Mostly about the district, sometimes anywhere that an address can name. */
const camera = fc
  .oneof(
    fc.tuple(degrees(7, 17), degrees(30, 32), degrees(119, 122)),
    fc.tuple(degrees(0, 22), degrees(-85, 85), degrees(-180, 180)),
  )
  .map(([zoom, lat, lng]) => roundCamera({ zoom, lat, lng }));

function degrees(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true });
}

/** A view as the page can reach it. */
export const anyView: fc.Arbitrary<View> = fc
  .record({
    language: fc.constantFrom(...languages),
    page: anyPage,
    filters: anyFilters,
    sort: fc.constantFrom(...sorts),
    camera: fc.option(camera),
    shade: fc.option(fc.constantFrom(...shades)),
    near: fc.option(fc.tuple(degrees(-85, 85), degrees(-180, 180)).map(([lat, lng]) => roundNear({ lat, lng }))),
    embed: fc.boolean(),
  })
  .map((view) => (view.page.type === "town" ? { ...view, filters: { ...view.filters, town: [] } } : view));
