import { expect, test } from "vitest";
import type { Measured } from "./measures.ts";
import { aimLines, speedTable } from "./report.ts";

const bare: Measured = {
  firstPaint: 600,
  largestPaint: 700,
  picture: 2000,
  listUsable: 1000,
  mapDrawn: 2000,
  bytes: 400_400,
  scriptBytes: 390_000,
  filterClick: 50,
  heap: 12_340_000,
};
const atlas: Measured = { ...bare, firstPaint: 300, picture: 400, listUsable: 802, mapDrawn: 2400 };

test("the table gives medians, spread and ratio, each in its unit", () => {
  const lines = speedTable({
    bare: [bare, { ...bare, firstPaint: 500 }, { ...bare, firstPaint: 900 }],
    atlas: [atlas, atlas, atlas],
  }).split("\n");
  expect(lines[2]).toBe("| first contentful paint, ms | 600 (500–900) | 300 | 0.50 |");
  expect(lines).toContain("| bytes on the wire, kB | 400 | 400 | 1.00 |");
  expect(lines).toContain("| JavaScript heap, MB | 12.3 | 12.3 | 1.00 |");
});

test("aims are parts of the time of the bare page's map; what is just reached is met", () => {
  expect(aimLines({ bare: [bare], atlas: [atlas] })).toEqual([
    "met      the static map is seen: 0.200 of the bare map's time, at most 0.2",
    "not met  the list is usable: 0.401 of the bare map's time, at most 0.4",
    "met      the live map is drawn: 1.200 of the bare map's time, at most 1.2",
  ]);
});
