import fc from "fast-check";
import { expect, test } from "vitest";
import { atlas } from "../../src/atlas.ts";
import { valuesOf } from "../../src/core/queryKeys.ts";
import { type Filters, noFilters } from "../../src/core/view.ts";
import { messages } from "../../src/i18n/messages.ts";
import { activeFilters } from "../../src/views/filters/activeFilters.ts";
import { toggled } from "../../src/views/filters/toggled.ts";

const inChinese = { atlas, language: "zh-CN", t: messages("zh-CN") } as const;
const town = atlas.towns.find(({ id }) => id === "luzhi")?.id;
if (!town) throw new Error("luzhi is no town of the atlas");

test("every condition is named, in the order of the link", () => {
  const filters: Filters = {
    ...noFilters,
    category: ["renewal"],
    sub: ["health"],
    status: ["new"],
    town: [town],
    area: { min: 280, max: null },
    q: "幼儿园",
  };
  const labels = activeFilters(filters, { type: "explore" }, inChinese).map(({ label }) => label);
  expect(labels).toEqual(["旧城区改建", "卫生", "新增", "甪直镇", "0.028 万㎡以上", "「幼儿园」"]);
});

test("on a town's page the town is the page, not a condition", () => {
  const filters: Filters = { ...noFilters, town: [town] };
  expect(activeFilters(filters, { type: "town", id: town }, inChinese)).toEqual([]);
});

test("taking away every condition, one after the other, ends without any", () => {
  const some = <T>(values: readonly T[]) => fc.subarray([...values]);
  const filters = fc.record({
    kind: some(valuesOf("kind", atlas)),
    category: some(valuesOf("category", atlas)),
    sub: some(valuesOf("sub", atlas)),
    status: some(valuesOf("status", atlas)),
    stage: some(valuesOf("stage", atlas)),
    town: some(valuesOf("town", atlas)),
    area: fc.option(fc.record({ min: fc.option(fc.nat()), max: fc.option(fc.nat()) })),
    q: fc.string(),
  });
  fc.assert(
    fc.property(filters, (start) => {
      let rest: Filters = start;
      for (const { filter, without } of activeFilters(start, { type: "explore" }, inChinese)) {
        const [now] = activeFilters(rest, { type: "explore" }, inChinese);
        expect(now?.filter).toBe(filter);
        rest = { ...rest, [filter]: now === undefined ? without : now.without };
      }
      expect(rest).toEqual(noFilters);
    }),
  );
});

test("a value that is chosen twice is not chosen, and the order is that of the list", () => {
  const all = ["a", "b", "c"];
  expect(toggled(all, ["c"], "a")).toEqual(["a", "c"]);
  expect(toggled(all, ["a", "c"], "a")).toEqual(["c"]);
  fc.assert(
    fc.property(fc.subarray(all), fc.constantFrom(...all), (chosen, value) => {
      expect(toggled(all, toggled(all, chosen, value), value)).toEqual(chosen);
    }),
  );
});
