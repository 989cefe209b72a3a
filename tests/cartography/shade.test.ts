import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atlas } from "../../src/atlas.ts";
import { fixedPaint, palette } from "../../src/cartography/palette.ts";
import { shadeClasses, townShades } from "../../src/cartography/shade.ts";
import { shades } from "../../src/core/vocabulary.ts";

const paint = fixedPaint("light");

describe("the shading of towns", () => {
  test.each(shades)("classes by %s follow one another without gap or overlap", (shade) => {
    const classes = shadeClasses(shade);
    expect(classes.map(({ to }) => to).slice(0, -1)).toEqual(classes.slice(1).map(({ from }) => from - 1));
    expect(classes.at(-1)?.to).toBe(null);
  });

  test.each(shades)("by %s, a town has the colour of the class that its figure falls in, under any list", (shade) => {
    fc.assert(
      fc.property(fc.subarray([...atlas.records]), (records) => {
        const colours: Readonly<Record<string, string>> = townShades(records, shade, atlas, paint);
        for (const { id } of atlas.towns) {
          const here = records.filter(({ towns }) => towns.includes(id));
          const area = here.reduce((sum, record) => sum + (record.kind === "expropriation" ? record.area : 0), 0);
          const figure = shade === "number" ? here.length : area;
          const fits = shadeClasses(shade).filter(({ from, to }) => figure >= from && (to === null || figure <= to));
          expect(colours[id]).toBe(fits[0] && palette.light[fits[0].token]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("is none where none is asked for", () => {
    expect(townShades(atlas.records, null, atlas, paint)).toEqual({});
  });
});
