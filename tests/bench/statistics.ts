/** Of some values that were measured alike. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Throws where there is no value. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const [below, above] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  const [least, most] = [sorted.at(0), sorted.at(-1)];
  if (below === undefined || above === undefined || least === undefined || most === undefined) {
    throw new Error("nothing was measured");
  }
  return { median: (below + above) / 2, least, most };
}
