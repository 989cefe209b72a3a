import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atlas } from "../../src/atlas.ts";
import { foundRecords, openSearch, type SearchData, search } from "../../src/core/search.ts";
import { unitsOf } from "../../src/core/searchText.ts";
import data from "../../src/generated/search.json";

const index = openSearch(data as unknown as SearchData);
const idOf = (query: string, language: "zh-CN" | "en" = "zh-CN") => search(index, query, language)[0]?.id ?? null;
const places = new Map(data.entries.map((entry) => [`${entry.kind} ${entry.names[0]?.zh}`, entry.id]));
const place = (kind: string, name: string) => places.get(`${kind} ${name}`) ?? `no ${kind} ${name}`;
const marked = (query: string, language: "zh-CN" | "en" = "zh-CN") => {
  const [hit] = search(index, query, language);
  const parts = hit?.also ?? hit?.title ?? [];
  return parts.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join("");
};

describe("a query's first hit", () => {
  test.each([
    ["the name of a town", "甪直镇", "luzhi"],
    ["a town without its kind", "甪直", "luzhi"],
    ["a subdistrict", "长桥", "changqiao"],
    ["a town's beginning", "木", "mudu"],
    ["a town that is also a lake", "太湖街道", "taihu"],
    ["a town in pinyin", "luzhi", "luzhi"],
    ["a heteronym read as in the place's name", "changqiao", "changqiao"],
    ["a town in divided pinyin", "lu zhi zhen", "luzhi"],
    ["a town's beginning in pinyin", "xuk", "xukou"],
    ["a town by initials", "lzz", "luzhi"],
    ["a subdistrict by initials", "cqjd", "changqiao"],
    ["a town by initials without its kind", "gf", "guangfu"],
    ["a town in English", "Luzhi Town", "luzhi"],
    ["a subdistrict in English", "hengjing subdistrict", "hengjing"],
    ["a town in traditional characters", "東山鎮", "dongshan"],
    ["a town in traditional characters that differ by place", "橫涇街道", "hengjing"],
    ["a town in full-width letters", "ｌｕｚｈｉ", "luzhi"],
    ["a town in capitals", "MUDU", "mudu"],
    ["a town with a letter too many", "luzhii", "luzhi"],
    ["a town with two letters changed round", "gaungfu", "guangfu"],
    ["a town with a letter missing", "hengjng", "hengjing"],
    ["a project's whole name", "石湖西路东段改扩建工程", "e2024-03"],
    ["a road", "石湖西路", "e2024-03"],
    ["half a road's name", "甪胜", "e2024-07"],
    ["a word in the middle", "澜庭二期", "e2024-04"],
    ["a word at the end", "道路建设", "e2024-05"],
    ["a name in brackets", "高端创新产业协同区", "e2024-10"],
    ["a name over its brackets", "吴淞江江苏段", "e2024-08"],
    ["a garment maker", "红子服饰", "e2024-11"],
    ["a school", "碧波小学", "e2024-12"],
    ["a kindergarten", "东湖幼儿园", "e2024-13"],
    ["a canal", "运河", "e2024-14"],
    ["traditional characters in a project", "東廟金浜舊城改造", "e2024-02"],
    ["one traditional character among simplified ones", "长江路南延", "w2024-20"],
    ["traditional characters in a work", "長江路南延", "w2024-20"],
    ["a project in pinyin", "shihuxilu", "e2024-03"],
    ["a project in divided pinyin", "shi hu xi lu", "e2024-03"],
    ["a project in pinyin with a rare character", "lushenglu", "e2024-07"],
    ["a project by initials", "shxldd", "e2024-03"],
    ["a project by initials from the middle", "hzfs", "e2024-11"],
    ["initials with sh kept whole", "shhxldd", "e2024-03"],
    ["a project in English", "Lusheng Road Widening", "e2024-07"],
    ["English words out of the middle", "garment plot", "e2024-11"],
    ["English words in another order", "widening lusheng", "e2024-07"],
    ["an English typo", "Apolo Park", "w2024-10"],
    ["a pinyin typo in a project", "hongzifushj", "e2024-11"],
    ["a Latin word in a Chinese name", "apollo", "w2024-10"],
    ["Chinese and Latin together", "苏州apollo", "w2024-10"],
    ["an id", "e2024-03", "e2024-03"],
    ["an id in capitals and full width", "Ｗ２０２４－２１", "w2024-21"],
    ["an id without its dash", "w202421", "w2024-21"],
    ["an id without its year", "w21", "w2024-21"],
    ["a row of the plan", "3", "e2024-03"],
    ["a row in words", "第3行", "e2024-03"],
    ["a row with full-width digits", "第１４行", "e2024-14"],
    ["a row in English", "row 9", "e2024-09"],
    ["a hospital with its town", "胥口 医院", "e2024-06"],
    ["a hospital with its town, as one word", "胥口医院", "e2024-06"],
    ["the town's whole name before what is in it", "胥口镇医院", "e2024-06"],
    ["the town after what is in it", "医院胥口", "e2024-06"],
    ["a hospital by what people call it", "西苑医院", "w2024-15"],
    ["a railway", "通苏嘉甬", "w2024-21"],
    ["a reading that only the place knows", "tuiweihuanhu", "w2024-23"],
    ["an island", "漫山岛", "w2024-08"],
    ["a community", "蠡墅社区", place("community", "蠡墅社区")],
    ["a community without its kind", "蠡墅", place("community", "蠡墅社区")],
    ["a community in pinyin", "lishu", place("community", "蠡墅社区")],
    ["a community of a heteronym", "moshe", place("community", "莫舍社区")],
    ["a community by initials", "tysq", place("community", "石湖天韵社区")],
    ["a community in traditional characters", "寶帶橋社區", place("community", "宝带桥社区")],
    ["a village", "旺山", place("village", "旺山村")],
    ["a village of three characters in pinyin", "yalulicun", place("village", "衙甪里村")],
    ["a metro station", "天鹅荡路", place("metro-station", "天鹅荡路")],
    ["a metro station asked for as one", "蠡墅地铁站", place("metro-station", "蠡墅")],
    ["a metro station in English", "Muli metro station", place("metro-station", "木里")],
    ["a metro station by part of its name", "莫舍站", place("metro-station", "石湖莫舍")],
    ["a landmark", "博物馆", place("landmark", "吴文化博物馆")],
    ["a landmark in pinyin", "wuwenhua", place("landmark", "吴文化博物馆")],
  ])("%s: %s", (_, query, expected) => {
    expect(idOf(query)).toBe(expected);
  });

  test.each([
    ["Dushu Lake", "e2024-09"],
    ["kindergarten", "e2024-13"],
    ["resettlement", "e2024-04"],
    ["xukou hospital", "e2024-06"],
    ["甪直", "luzhi"],
  ])("in English: %s", (query, expected) => {
    expect(idOf(query, "en")).toBe(expected);
  });

  test.each(["", "   ", "，。", "不存在的地方", "qqqqqq", "zzzzzzzzzzzz"])("of “%s” is none", (query) => {
    expect(search(index, query, "zh-CN")).toEqual([]);
  });
});

describe("the names of the plan find themselves", () => {
  const own = data.entries.filter(({ kind }) => kind === "record" || kind === "town");
  const first = (query: string, name: string | undefined) =>
    search(index, query, "zh-CN", 3).some(({ id }) => id === name);

  test.each(own.map(({ id, names: [name] }) => [name?.zh ?? "", id, name] as const))("%s", (zh, id, name) => {
    const pinyin = name?.pinyin ?? "";
    const initials = pinyin.replace(/(\S)\S*/g, "$1");
    expect(idOf(zh)).toBe(id);
    expect(idOf(name?.en ?? "", "en")).toBe(id);
    for (const query of [pinyin, pinyin.replaceAll(" ", ""), initials.replaceAll(" ", "")]) {
      expect(first(query, id), query).toBe(true);
    }
    expect(idOf(pinyin.replaceAll(" ", ""))).toBe(id);
  });

  test("from any character or word on, in Chinese and in pinyin", () => {
    fc.assert(
      fc.property(fc.constantFrom(...own), fc.nat(), fc.nat(), ({ id, names: [name] }, from, more) => {
        const syllables = name?.pinyin.split(" ") ?? [];
        const units = unitsOf(name?.zh ?? "");
        const start = from % (units.length - 1);
        const end = Math.min(units.length, start + 2 + (more % units.length));
        const pinyin = syllables.slice(start, end).join("");
        const chinese = name?.zh.slice(units[start]?.start, units[end - 1]?.end) ?? "";
        for (const part of [pinyin, chinese]) {
          expect(
            search(index, part, "zh-CN", 400).map((hit) => hit.id),
            part,
          ).toContain(id);
        }
      }),
    );
  });
});

test("every text that the search shows is the name itself, cut where it is marked", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 8 }), fc.constantFrom("zh-CN", "en"), (query, language) => {
      for (const { id, title } of search(index, query, language)) {
        const name = data.entries.find((entry) => entry.id === id)?.names[0];
        expect(title.map(({ text }) => text).join("")).toBe(language === "en" ? name?.en : name?.zh);
      }
    }),
  );
});

describe("what is marked", () => {
  test.each([
    ["石湖西", "[石湖西]路东段改扩建工程"],
    ["ｓｈｉｈｕｘｉ", "[石湖西]路东段改扩建工程"],
    ["xilu", "石湖[西路]东段改扩建工程"],
    ["hzfs", "[红子服饰]地块"],
    ["江苏段整治", "吴淞江（[江苏段）整治]工程（吴中区）甪直先导段地块"],
    ["Garment", "Hongzi [Garment] Plot"],
    ["東湖幼兒園", "[东湖幼儿园]地块"],
    ["蠡墅地铁站", "[蠡墅]"],
  ])("by %s: %s", (query, expected) => {
    expect(marked(query)).toBe(expected);
  });

  test("in English by a Chinese name is that name, beside the title", () => {
    const [hit] = search(index, "红子服饰", "en");
    expect(hit?.title.map(({ text }) => text).join("")).toBe("Hongzi Garment Plot");
    expect(marked("红子服饰", "en")).toBe("[红子服饰]地块");
  });
});

describe("the list that a text narrows", () => {
  const inTown = (town: string) =>
    atlas.records.filter(({ towns }) => towns.some((id) => id === town)).map(({ id }) => id);

  test("holds the records whose names answer", () => {
    expect([...foundRecords(index, "幼儿园")].sort()).toEqual(["e2024-01", "e2024-13", "w2024-02"]);
  });

  test.each([
    ["甪直", "luzhi"],
    ["luzhi", "luzhi"],
    ["木渎镇", "mudu"],
  ])("holds all of a town that is named: %s", (query, town) => {
    expect([...foundRecords(index, query)]).toEqual(expect.arrayContaining(inTown(town)));
  });

  test("holds those of the town to which a community belongs", () => {
    expect([...foundRecords(index, "蠡墅")].sort()).toEqual(inTown("changqiao").sort());
  });

  test("does not hold a whole town for a sign in the name of one of its communities", () => {
    const found = foundRecords(index, "幼");
    expect(atlas.records.filter(({ id, name }) => found.has(id) && !name["zh-CN"].includes("幼"))).toEqual([]);
  });

  test("is empty where nothing is found", () => {
    expect(foundRecords(index, "不存在的地方").size).toBe(0);
  });
});
