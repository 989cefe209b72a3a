/** Longest search text that an address carries, in characters. */
const longestSearch = 100;

/** Names and values of a query as they stand in it, still encoded; a part without `=` has an empty value. */
export function rawPairs(search: string): readonly (readonly [name: string, value: string])[] {
  return search
    .replace(/^\?/, "")
    .split("&")
    .filter((part) => part !== "")
    .map((part) => {
      const at = part.indexOf("=");
      return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
    });
}

/** Percent signs and pluses decoded where they can be, left as they stand where not. Never throws. */
export function decodeText(text: string): string {
  const spaced = text.replaceAll("+", " ");
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** Commas and slashes stay readable. */
export function encodeText(text: string): string {
  return encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%2F", "/");
}

/** A search text as addresses keep it: without blanks around it, no longer than can be meant, no half characters. */
export function cleanSearch(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, "").trim();
  return [...whole].slice(0, longestSearch).join("").trim();
}
