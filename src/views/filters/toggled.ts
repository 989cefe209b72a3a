/** A list with a value added where it was missing and taken out where it was, in the order of `all`. */
export function toggled<T>(all: readonly T[], chosen: readonly T[], value: T): readonly T[] {
  return all.filter((candidate) => chosen.includes(candidate) !== (candidate === value));
}
