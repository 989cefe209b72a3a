import { readFileSync } from "node:fs";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { atlas } from "../../src/atlas.ts";
import { groundLayers } from "../../src/cartography/ground.ts";
import { schemes } from "../../src/cartography/palette.ts";
import type { AtlasGeometry } from "../../src/core/geometry.ts";
import { mapStyle } from "../../src/map/style.ts";

const geometry = JSON.parse(
  readFileSync(new URL("../../src/generated/geometry.json", import.meta.url), "utf8"),
) as AtlasGeometry;
const categoryOf = (id: string) => atlas.records.find((record) => record.id === id)?.category ?? "other";

describe.each(schemes)("the %s style", (scheme) => {
  const style = mapStyle({ geometry, categoryOf, scheme, basemap: null });

  it("is valid by MapLibre's own validator", () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  it("draws every layer of the ground, in its order", () => {
    const order = groundLayers.map(({ id }) => style.layers.findIndex((layer) => layer.id.startsWith(`atlas-${id}-`)));
    expect(order.every((place) => place >= 0)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it("lays the ground above a basemap and leaves out what the basemap draws itself", () => {
    const basemap = { version: 8 as const, sources: {}, layers: [{ id: "theirs", type: "background" as const }] };
    const ids = mapStyle({ geometry, categoryOf, scheme, basemap }).layers.map(({ id }) => id);
    expect(ids[0]).toBe("theirs");
    expect(ids).not.toContain("atlas-land-fill");
    expect(ids).toContain("atlas-extent-alignment-line");
  });
});
