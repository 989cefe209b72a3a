import { describe, expect, test } from "vitest";
import { readNames } from "../../geo/reading.ts";
import { traditionalPairs } from "../../geo/traditional.ts";
import { unitsOf } from "../../src/core/searchText.ts";
import search from "../../src/generated/search.json";

const pinyin = new Map(search.entries.flatMap(({ names }) => names.map((name) => [name.zh, name.pinyin] as const)));

describe("names are read as they are where they stand", () => {
  test.each([
    ["甪直镇", "lu zhi zhen"],
    ["衙甪里村", "ya lu li cun"],
    ["长桥街道", "chang qiao jie dao"],
    ["长沙社区", "chang sha she qu"],
    ["莫舍社区", "mo she she qu"],
    ["石舍村", "shi she cun"],
    ["藏书社区", "cang shu she qu"],
    ["维乐社区", "wei le she qu"],
    ["墅浦社区", "shu pu she qu"],
    ["双浜社区", "shuang bang she qu"],
    ["太湖历史圩区退圩还湖", "tai hu li shi wei qu tui wei huan hu"],
    ["百度苏州Apollo Park", "bai du su zhou apollo park"],
  ])("%s: %s", (name, expected) => {
    expect(pinyin.get(name)).toBe(expected);
  });

  test("and every name has a syllable for each of its characters", () => {
    const odd = [...pinyin].filter(([name, read]) => unitsOf(name).length !== read.split(" ").length);
    expect(odd).toEqual([]);
  });

  test("with ü as v, and the given reading before the dictionary's", () => {
    expect(readNames(["绿岛", "甪直"], [{ text: "甪", pinyin: "jiǎo" }])).toEqual(["lv dao", "jiao zhi"]);
    expect(readNames(["甪直"], [{ text: "甪", pinyin: "lù" }])).toEqual(["lu zhi"]);
  });
});

test("all 14 towns, 48 records and 218 communities and villages are found, a seat as its town", () => {
  const count = (...kinds: string[]) => search.entries.filter(({ kind }) => kinds.includes(kind)).length;
  expect(count("town")).toBe(14);
  expect(count("record")).toBe(48);
  expect(search.entries.filter(({ id }) => /^community-\d{12}$/.test(id)).length).toBe(218);
  expect(count("town-seat")).toBe(0);
});

test("traditional characters lead to those of the names, in every place's way of writing", () => {
  const pairs = traditionalPairs(["东山里"]);
  expect(pairs).toContain("東东");
  expect(pairs).toContain("裡里");
  expect(pairs).toContain("裏里");
  expect(traditionalPairs(["東山"])).not.toContain("東");
});
