import { expect, test } from "vitest";
import { fromWgs84 } from "../../src/core/datum.ts";
import { allMessages, type Changes, cellsOf, realText, withPositions } from "./broken.ts";

const timeout = 120_000;
const shift = (position: readonly [number, number]) => fromWgs84(position, "GCJ-02");

/** A table whose positions have all been moved to GCJ-02. */
function shiftedTable(file: string): Changes {
  const [head = "", ...rows] = realText(file).trimEnd().split("\n");
  const [lonAt, latAt] = [cellsOf(head).indexOf("lon"), cellsOf(head).indexOf("lat")];
  const moved = rows.map((row) => {
    const cells = cellsOf(row);
    const [lng, lat] = shift([Number(cells[lonAt]), Number(cells[latAt])]);
    return cells.with(lonAt, lng.toFixed(5)).with(latAt, lat.toFixed(5)).join(",");
  });
  return { [file]: [head, ...moved].join("\n") };
}

test("a whole table of places in GCJ-02 is told by how few lie in their towns", { timeout }, () => {
  expect(allMessages(shiftedTable("data/places.csv"))).toContain(
    "data/places.csv: positions of which 63 lie in their towns as given, 67 when taken for GCJ-02; right would be WGS-84 (npm gcoord converts) [datum]",
  );
});

test("towns in GCJ-02 are told by the places that they no longer hold", { timeout }, () => {
  expect(allMessages(withPositions("geo/boundaries/towns.geojson", shift))).toContain(
    "geo/boundaries/towns.geojson: towns that hold 62 of 68 known places as given, 67 when taken for GCJ-02; right would be WGS-84 (npm gcoord converts) [datum]",
  );
});

test("a district in GCJ-02 is told by an outline that is known to be in it", { timeout }, () => {
  expect(allMessages(withPositions("geo/boundaries/district.geojson", shift))).toContain(
    "geo/boundaries/district.geojson: an outline that fits a known one to 94.8 % when taken for GCJ-02, to 92.7 % as given; right would be WGS-84 (npm gcoord converts) [datum]",
  );
});
