import { describe, expect, test } from "vitest";
import { citationText, isoDay } from "../../src/core/citation.ts";

const cited = {
  title: "甪直镇旧城改造",
  publisher: "吴中地图册",
  version: "2026-09-05",
  accessed: "2026-11-24",
  link: "https://example.org/p/e2024-09/",
};

describe("a citation", () => {
  test("in Chinese follows GB/T 7714: title with type and carrier, date of the data, date of access, link", () => {
    expect(citationText(cited, "zh-CN")).toBe(
      "吴中地图册. 甪直镇旧城改造[CM/OL]. (2026-09-05)[2026-11-24]. https://example.org/p/e2024-09/",
    );
  });

  test("in English names the same in prose", () => {
    const text = citationText({ ...cited, title: "Old quarter", publisher: "Wuzhong Atlas" }, "en");
    expect(text).toBe(
      "Wuzhong Atlas. “Old quarter.” Data of 2026-09-05. Accessed 2026-11-24. https://example.org/p/e2024-09/",
    );
  });

  test("the day of access is the visitor's, not that of Greenwich", () => {
    expect(isoDay(new Date(2026, 0, 5, 0, 30))).toBe("2026-01-05");
    expect(isoDay(new Date(2026, 11, 31, 23, 30))).toBe("2026-12-31");
  });
});
