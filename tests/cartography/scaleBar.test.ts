import { Geodesic } from "geographiclib-geodesic";
import { describe, expect, test } from "vitest";
import { metresPerPixel, scaleBar } from "../../src/cartography/scaleBar.ts";
import { project, unproject } from "../../src/core/camera.ts";

describe("the scale bar", () => {
  test("is a round distance, as long on the ground as it says, to a percent", () => {
    for (const [zoom, lat, lng] of [
      [9.4, 31.2, 120.5],
      [12, 31.05, 120.4],
      [15.3, 31.3, 120.8],
    ] as const) {
      const bar = scaleBar({ zoom, lat, lng }, 110);
      expect(bar.width).toBeLessThanOrEqual(110);
      expect(bar.width).toBeGreaterThan(110 / 2.5 - 1);
      expect(String(bar.metres)).toMatch(/^[125]0*$/);
      const west = project([lng, lat]);
      const [eastLng] = unproject({ x: west.x + bar.width / (512 * 2 ** zoom), y: west.y });
      const { s12 = 0 } = Geodesic.WGS84.Inverse(lat, lng, lat, eastLng);
      expect(Math.abs(s12 / bar.metres - 1)).toBeLessThan(0.01);
    }
  });

  test("halves with every zoom", () => {
    const camera = { zoom: 10, lat: 31.2, lng: 120.5 };
    expect(metresPerPixel({ ...camera, zoom: 11 })).toBeCloseTo(metresPerPixel(camera) / 2, 9);
  });
});
