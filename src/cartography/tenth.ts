/** Of a px: finer than a screen shows, and short in a file. */
export function tenth(px: number): number {
  return Math.round(px * 10) / 10;
}
