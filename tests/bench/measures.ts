/** What is measured of one cold load, in the order of the report. */
export const measures = {
  firstPaint: { name: "first contentful paint", unit: "ms" },
  largestPaint: { name: "largest contentful paint", unit: "ms" },
  picture: { name: "a map is seen (atlas: the static one)", unit: "ms" },
  listUsable: { name: "a filter click changes the list", unit: "ms" },
  mapDrawn: { name: "live map drawn", unit: "ms" },
  bytes: { name: "bytes on the wire", unit: "kB" },
  scriptBytes: { name: "of these, scripts", unit: "kB" },
  filterClick: { name: "filter click to next frame", unit: "ms" },
  heap: { name: "JavaScript heap", unit: "MB" },
} as const;

export type Measure = keyof typeof measures;

/** Times in ms, since navigation began but for `filterClick`; sizes in bytes. */
export type Measured = Readonly<Record<Measure, number>>;
