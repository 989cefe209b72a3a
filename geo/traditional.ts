import { ConverterFactory } from "opencc-js/core";
import { from, to } from "opencc-js/preset/t2cn";

const blocks: readonly (readonly [first: number, last: number])[] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
];

/**
 * For every character of the names, the traditional ones that are written for it, in Hong Kong and Taiwan too, as
 * pairs: `東东灣湾`. A character that stands in a name itself means itself.
 */
export function traditionalPairs(names: readonly string[]): string {
  const used = new Set(names.join(""));
  const converters = [[], from.tw, from.hk].map((variant) => ConverterFactory(variant ?? [], to.cn ?? []));
  const pairs = blocks.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).flatMap((sign) => {
      const simplified = used.has(sign) ? [] : converters.map((convert) => convert(sign));
      const known = simplified.find((other) => other !== sign && used.has(other));
      return known === undefined ? [] : [`${sign}${known}`];
    }),
  );
  return pairs.join("");
}
