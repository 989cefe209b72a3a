/** A value with the keys of every object sorted, so that the same data is the same bytes. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, content]) => [key, sorted(content)]));
}

/** JSON with sorted keys and one line an element of the top level's lists, so that a difference shows what changed. */
export function stableJson(content: object): string {
  const members = Object.entries(sorted(content) as object).map(
    ([key, value]) => `${JSON.stringify(key)}:${Array.isArray(value) ? lines(value) : memberJson(value)}`,
  );
  return `{\n${members.join(",\n")}\n}\n`;
}

/** A collection's features stand in lines of their own. */
function memberJson(value: unknown): string {
  if (typeof value !== "object" || value === null || !("features" in value)) return JSON.stringify(value);
  const { features, ...rest } = value;
  if (!Array.isArray(features)) return JSON.stringify(value);
  return `{"features":${lines(features)},${JSON.stringify(rest).slice(1)}`;
}

function lines(list: readonly unknown[]): string {
  return list.length === 0 ? "[]" : `[\n${list.map((element) => JSON.stringify(element)).join(",\n")}\n]`;
}
