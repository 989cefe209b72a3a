import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atlas } from "../../src/atlas.ts";
import { closestTo, editDistance } from "../../src/core/closest.ts";

const ids = (path: string) => {
  const { records, towns } = closestTo(path, atlas);
  return { records: records.map(({ id }) => id), towns: towns.map(({ id }) => id) };
};

describe("what an address of no page may have meant", () => {
  it.each([
    ["p/e2023-03/", "e2024-03"],
    ["p/2024-03/", "e2024-03"],
    ["p/e202403/", "e2024-03"],
    ["p/E2024_03/", "e2024-03"],
    ["p/w2024-3/", "w2024-03"],
    ["p/w2024-21x/", "w2024-21"],
    ["p/胜浦大桥/", "w2024-18"],
    ["p/%E8%83%9C%E6%B5%A6%E5%A4%A7%E6%A1%A5/", "w2024-18"],
    ["p/吴淞江整冶工程/", "w2024-22"],
    ["p/shihu-west-road/", "e2024-03"],
    ["p/hosptal/", "e2024-06"],
  ])("at %s is first of all the project %s", (path, id) => {
    expect(ids(path).records[0]).toBe(id);
  });

  it.each([
    ["t/lushi/", "luzhi"],
    ["t/muduu/", "mudu"],
    ["t/甪直/", "luzhi"],
    ["t/甪直镇", "luzhi"],
    ["t/dongshan-town/", "dongshan"],
    ["t/320506103/", "mudu"],
    ["towns/LUZHI/", "luzhi"],
  ])("at %s is first of all the town %s", (path, id) => {
    expect(ids(path).towns[0]).toBe(id);
  });

  it("is also what lies in the town that is named", () => {
    const inMudu = atlas.records.filter(({ towns }) => towns.some((town) => town === "mudu"));
    expect(inMudu.length).toBeGreaterThan(0);
    expect(ids("p/mudu/").records).toEqual(inMudu.map(({ id }) => id).slice(0, 5));
  });

  it.each(["", "x", "index.php", "wp-login.php", "favicon.ico", "admin/", "%zz", "404.html"])(
    "at %j is nothing",
    (path) => {
      expect(ids(path)).toEqual({ records: [], towns: [] });
    },
  );

  it("never throws and never names more than it is asked for", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.nat(8), (path, count) => {
        const { records, towns } = closestTo(path, atlas, count);
        expect(Math.max(records.length, towns.length)).toBeLessThanOrEqual(count);
      }),
    );
  });

  it("finds an id again in which one character was mistyped", () => {
    const mistyped = fc.tuple(fc.constantFrom(...atlas.towns), fc.nat(20), fc.constantFrom(..."abcxyz"));
    fc.assert(
      fc.property(mistyped, ([{ id }, place, character]) => {
        const at = place % id.length;
        expect(ids(`t/${id.slice(0, at)}${character}${id.slice(at + 1)}/`).towns).toContain(id);
      }),
    );
  });
});

describe("edit distance", () => {
  it.each([
    ["", "", 0],
    ["", "abc", 3],
    ["kitten", "sitting", 3],
    ["甪直", "角直", 1],
  ])("from %j to %j is %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it("is a metric", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });
});
