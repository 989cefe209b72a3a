import type { Text } from "../src/core/model.ts";

const multiples: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/**
 * The first number of a target or result as printed, with its 万 or 亿: `增长6%左右` 6, `超1万人` 10000, `4.86亿美元`
 * 486000000. Null where there is none. A year is no measure.
 */
export function firstNumber(printed: string): number | null {
  const match = /(\d+(?:\.\d+)?)(万|亿)?/.exec(printed.replace(/\d{4}年/g, ""));
  if (match === null) return null;
  const [, digits = "", multiple = ""] = match;
  return Math.round(Number(digits) * (multiples[multiple] ?? 1) * 1e6) / 1e6;
}

export type Judged =
  | { readonly outcome: "met" | "missed"; readonly why: string }
  | { readonly outcome: "not-comparable"; readonly why: string; readonly note: Text };

/** What the first numbers of target and result say; more is better in every indicator so far. */
export function outcomeByNumbers(target: string, result: string): Judged {
  const [aimed, reached] = [firstNumber(target), firstNumber(result)];
  if (aimed !== null && reached !== null) {
    return { outcome: reached >= aimed ? "met" : "missed", why: `${aimed} was aimed at, ${reached} reached` };
  }
  if (aimed !== null)
    return incomparable("the result gives no number", "结果没有给出数值。", "The result gives no figure.");
  if (reached !== null)
    return incomparable("the target gives no number", "目标没有给出数值。", "The target gives no figure.");
  const both = "neither target nor result gives a number";
  return incomparable(both, "目标与结果都没有给出数值。", "Neither target nor result gives a figure.");
}

function incomparable(why: string, zh: string, en: string): Judged {
  return { outcome: "not-comparable", why, note: { "zh-CN": zh, en } };
}
