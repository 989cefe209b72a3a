/** One thing wrong in the configuration; reads as "`path` is `found`; it must be `expected`". */
export interface ConfigProblem {
  /** `basemaps[1].url`; empty = the whole file. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** An object of the configuration, where it stands, and where its problems go. */
export interface Place {
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly problems: ConfigProblem[];
}

/** null, and a problem, where the value is no object. */
export function placeOf(value: unknown, path: string, problems: ConfigProblem[]): Place | null {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return { path, value: value as Record<string, unknown>, problems };
  }
  problems.push({ path, found: describeValue(value), expected: "an object in curly brackets" });
  return null;
}

export function problemAt(place: Place, key: string, expected: string): void {
  place.problems.push({ path: pathOf(place, key), found: describeValue(place.value[key]), expected });
}

export function pathOf({ path }: Place, key: string): string {
  return path ? `${path}.${key}` : key;
}

/** As it stands in the file, cut where it is long. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "missing";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
