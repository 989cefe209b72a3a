import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseWan, wanText } from "../../src/core/area.ts";
import { cameraForBounds, project, unproject } from "../../src/core/camera.ts";
import { formatMu, formatSquareMetres, formatWan } from "../../src/core/format.ts";
import { roundCamera } from "../../src/core/roundCamera.ts";

describe("areas", () => {
  it("survive being written in 万㎡ and read again, to the square metre", () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), (area) => {
        expect(parseWan(wanText(area))).toBe(area);
      }),
    );
  });

  it.each([
    [280, "0.028 万㎡", "280 ㎡", "0.4 亩"],
    [265_300, "26.53 万㎡", "265,300 ㎡", "398 亩"],
    [90_000, "9 万㎡", "90,000 ㎡", "135 亩"],
  ])("print %i as the plan does, with m² and 亩", (area, wan, squareMetres, mu) => {
    expect([formatWan(area, "zh-CN"), formatSquareMetres(area, "zh-CN"), formatMu(area, "zh-CN")]).toEqual([
      wan,
      squareMetres,
      mu,
    ]);
  });

  it("are hectares in English, the same figure", () => {
    expect(formatWan(265_300, "en")).toBe("26.53 ha");
  });

  it.each(["", "1.", ".5", "1.00005", "-1", "1e3", "１"])("refuse %j", (text) => {
    expect(parseWan(text)).toBeNull();
  });
});

describe("the camera", () => {
  const lng = fc.double({ min: -179, max: 179, noNaN: true });
  const lat = fc.double({ min: -84, max: 84, noNaN: true });

  it("projects there and back", () => {
    fc.assert(
      fc.property(lng, lat, (x, y) => {
        const [backX, backY] = unproject(project([x, y]));
        expect(backX).toBeCloseTo(x, 9);
        expect(backY).toBeCloseTo(y, 9);
      }),
    );
  });

  it("is rounded by less than half a pixel, and rounding twice changes nothing", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 20, noNaN: true }), lat, lng, (zoom, y, x) => {
        const rounded = roundCamera({ zoom, lat: y, lng: x });
        const pixels = (Math.abs(rounded.lng - x) / 360) * 512 * 2 ** rounded.zoom;
        expect(pixels).toBeLessThan(0.5);
        expect(roundCamera(rounded)).toEqual(rounded);
      }),
    );
  });

  it("fits a bbox exactly into the frame that is left by the padding", () => {
    const camera = cameraForBounds(
      [120.2, 31, 120.9, 31.35],
      { width: 1000, height: 800 },
      { top: 20, right: 30, bottom: 40, left: 50 },
      20,
    );
    const scale = 512 * 2 ** camera.zoom;
    const width = (project([120.9, 31]).x - project([120.2, 31]).x) * scale;
    const height = (project([120.2, 31]).y - project([120.2, 31.35]).y) * scale;
    expect(Math.max(width / 920, height / 740)).toBeCloseTo(1, 6);
  });
});
