import { describe, expect, it } from "vitest";
import { formatDate, formatMu, formatShare, formatSquareMetres } from "../../src/core/format.ts";

describe("figures in words", () => {
  it("follow the language", () => {
    expect([formatSquareMetres(265_300, "zh-CN"), formatSquareMetres(265_300, "en")]).toEqual([
      "265,300 ㎡",
      "265,300 m²",
    ]);
    expect([formatMu(280, "en"), formatMu(66_667, "en")]).toEqual(["0.4 mu", "100 mu"]);
    expect([formatShare(0.917_106, "zh-CN"), formatShare(1, "en")]).toEqual(["91.7%", "100%"]);
  });

  it("give dates as the day they are, in every time zone", () => {
    expect([formatDate("2024-01-08", "zh-CN"), formatDate("2024-01-08", "en")]).toEqual([
      "2024年1月8日",
      "January 8, 2024",
    ]);
  });
});
