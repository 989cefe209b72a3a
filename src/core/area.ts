/** Whole m² as 万㎡ with all its digits and no others: 280 → "0.028", 90000 → "9". Exact: no arithmetic on fractions. */
export function wanText(squareMetres: number): string {
  const whole = Math.trunc(squareMetres / 10_000);
  const rest = String(squareMetres % 10_000)
    .padStart(4, "0")
    .replace(/0+$/, "");
  return rest ? `${whole}.${rest}` : String(whole);
}

/** The inverse of `wanText`; null for anything but a decimal number ≥ 0 with at most four places (1 m²). */
export function parseWan(text: string): number | null {
  const match = /^(\d{1,6})(?:\.(\d{1,4}))?$/.exec(text);
  if (!match) return null;
  const [, whole = "0", fraction = ""] = match;
  return Number(whole) * 10_000 + Number(fraction.padEnd(4, "0"));
}
