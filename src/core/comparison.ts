/** Something everyone has seen, and its size in m². */
export interface Comparison {
  readonly thing: "football-pitch" | "basketball-court";
  /** How many of them; a whole number from ten on, else with one decimal. */
  readonly count: number;
}

/** m²: 105 by 68 m, as the laws of the game recommend; 28 by 15 m, as the rules of basketball have it. */
const sizes = { "football-pitch": 105 * 68, "basketball-court": 28 * 15 } as const;

/** What an area (m²) compares to: football pitches if it fills one, else basketball courts. */
export function comparisonOf(area: number): Comparison {
  const thing = area >= sizes["football-pitch"] ? "football-pitch" : "basketball-court";
  const count = area / sizes[thing];
  return { thing, count: count >= 10 ? Math.round(count) : Math.round(count * 10) / 10 };
}
