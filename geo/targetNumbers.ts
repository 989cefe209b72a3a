const multiples: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/**
 * The first number of a target or result as printed, with its 万 or 亿: `增长6%左右` 6, `超1万人` 10000, `4.86亿美元`
 * 486000000. Null where there is none. A year or an age is not a measure.
 */
export function firstNumber(printed: string): number | null {
  const match = /(\d+(?:\.\d+)?)(万|亿)?/.exec(printed.replace(/\d{4}年/g, ""));
  if (match === null) return null;
  const [, digits = "", multiple = ""] = match;
  return Math.round(Number(digits) * (multiples[multiple] ?? 1) * 1e6) / 1e6;
}
