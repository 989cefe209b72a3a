import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from "culori";
import { describe, expect, it } from "vitest";
import { categoryToken } from "../../src/cartography/paint.ts";
import { palette, schemes, type Token } from "../../src/cartography/palette.ts";
import { categories } from "../../src/core/vocabulary.ts";

const parsed = (hex: string) => parse(hex) ?? { mode: "rgb" as const, r: 0, g: 0, b: 0 };

const deficiencies = {
  deuteranopia: filterDeficiencyDeuter(1),
  protanopia: filterDeficiencyProt(1),
  tritanopia: filterDeficiencyTrit(1),
};

const textPairs: [Token, Token][] = [
  ...(["ink", "ink-2", "ink-3", "accent"] as const).flatMap((text) =>
    (["paper", "panel", "panel-raised"] as const).map((ground): [Token, Token] => [text, ground]),
  ),
  // The map's credit lies on the map itself.
  ...(["land", "land-outside", "lake"] as const).map((ground): [Token, Token] => ["ink-2", ground]),
];

describe.each(schemes)("the %s palette", (scheme) => {
  const colour = (token: Token) => palette[scheme][token];

  it.each(textPairs)("reads %s on %s at 4.5:1", (text, ground) => {
    expect(wcagContrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["label-town", "label-lake", "label-outside"] as const)("reads %s on its ground at 4.5:1", (label) => {
    const ground = label === "label-lake" ? "lake" : label === "label-outside" ? "land-outside" : "land";
    expect(wcagContrast(colour(label), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["shade-1", "shade-2", "shade-3", "shade-4"] as const)("reads ink on %s at 4.5:1", (shade) => {
    expect(wcagContrast(colour("ink"), colour(shade))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(categories)("shows %s at 3:1 on land, lake, tray and its own soft ground", (category) => {
    for (const ground of [
      "land",
      "lake",
      "tray",
      "land-outside",
      `${categoryToken(category)}-soft` as Token,
    ] as const) {
      expect(wcagContrast(colour(categoryToken(category)), colour(ground)), ground).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(Object.entries(deficiencies))("keeps categories apart under %s", (_, simulate) => {
    const difference = differenceCiede2000();
    for (const [index, a] of categories.entries()) {
      for (const b of categories.slice(index + 1)) {
        const apart = difference(
          simulate(parsed(colour(categoryToken(a)))),
          simulate(parsed(colour(categoryToken(b)))),
        );
        expect(apart, `${a} and ${b}`).toBeGreaterThanOrEqual(8);
      }
    }
  });

  it("keeps the pictogram readable inside a solid disc", () => {
    for (const category of categories) {
      expect(wcagContrast(colour(categoryToken(category)), colour("panel")), category).toBeGreaterThanOrEqual(4.5);
    }
  });
});
