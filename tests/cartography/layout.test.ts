import { describe, expect, it } from "vitest";
import { atlas } from "../../src/atlas.ts";
import { textWidth } from "../../src/cartography/labels.ts";
import { layOut, layoutZoom } from "../../src/cartography/layout.ts";
import type { Layout, Spot } from "../../src/cartography/scene.ts";
import { boundsOf, cameraForBounds } from "../../src/core/camera.ts";
import type { Bbox } from "../../src/core/model.ts";
import { languages } from "../../src/core/vocabulary.ts";

const firstView = boundsOf(atlas.records) as Bbox;
/** What is left for the map at the three sizes the page is made for, px. */
const frames = { "1440×900": [940, 740], "768×1024": [360, 880], "390×844": [318, 300] } as const;
const padding = { top: 0, right: 0, bottom: 0, left: 0 };

function zoomAt([width, height]: readonly [number, number]): number {
  return cameraForBounds(firstView, { width, height }, padding, 13.5).zoom;
}

function placed(layout: Layout, zoom: number) {
  const scale = 512 * 2 ** zoom;
  const at = (spot: Spot) => ({ x: spot.world.x * scale + spot.dx, y: spot.world.y * scale + spot.dy });
  return {
    marks: layout.marks.map((mark) => ({ ...mark, ...at(mark) })),
    trays: layout.trays.map((tray) => ({ ...tray, ...at(tray) })),
    labels: layout.labels.map((label) => ({ ...label, ...at(label) })),
  };
}

const cases = Object.entries(frames).flatMap(([size, frame]) =>
  languages.map((language) => ({ size, frame, language })),
);

describe.each(cases)("the first view at $size in $language", ({ frame, language }) => {
  const zoom = zoomAt(frame);
  const scene = placed(layOut(atlas, layoutZoom(zoom), language), zoom);

  it("hides no symbol behind another", () => {
    for (const [index, a] of scene.marks.entries()) {
      for (const b of scene.marks.slice(index + 1)) {
        const free = Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius;
        expect(free, `${a.key} and ${b.key}`).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it("keeps every town-only mark inside its town's tray, and every other outside all trays", () => {
    for (const mark of scene.marks) {
      for (const tray of scene.trays) {
        const distance = Math.hypot(mark.x - tray.x, mark.y - tray.y);
        if (mark.town === tray.town) expect(distance + mark.radius, mark.key).toBeLessThanOrEqual(tray.radius);
        else expect(distance, `${mark.key} and ${tray.town}`).toBeGreaterThanOrEqual(mark.radius + tray.radius - 0.5);
      }
    }
  });

  it("covers the foot of no exact site", () => {
    const feet = scene.marks
      .filter(({ precision }) => precision === "site")
      .map((mark) => ({ key: mark.key, x: mark.x - mark.dx, y: mark.y - mark.dy }));
    expect(feet).toHaveLength(1);
    for (const foot of feet) {
      for (const disc of [...scene.marks, ...scene.trays]) {
        expect(Math.hypot(foot.x - disc.x, foot.y - disc.y)).toBeGreaterThanOrEqual(disc.radius + 3);
      }
    }
  });

  it("lets no label touch a symbol, a tray or another label", () => {
    const boxes = scene.labels.map((label) => {
      const half = { x: textWidth(label.text, label.size) / 2, y: label.size / 2 };
      return {
        text: label.text,
        left: label.x - half.x,
        right: label.x + half.x,
        top: label.y - half.y,
        bottom: label.y + half.y,
      };
    });
    for (const [index, box] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const meet =
          box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom;
        expect(meet, `${box.text} and ${other.text}`).toBe(false);
      }
      for (const disc of [...scene.marks, ...scene.trays]) {
        const x = Math.max(box.left, Math.min(disc.x, box.right));
        const y = Math.max(box.top, Math.min(disc.y, box.bottom));
        expect(Math.hypot(x - disc.x, y - disc.y), box.text).toBeGreaterThanOrEqual(disc.radius - 0.5);
      }
    }
  });

  it("names most towns", () => {
    expect(scene.labels.filter(({ kind }) => kind === "town").length).toBeGreaterThanOrEqual(8);
  });
});

describe("the layout", () => {
  it("is the same each time it is made", () => {
    expect(layOut(atlas, 9.5, "zh-CN")).toEqual(layOut(atlas, 9.5, "zh-CN"));
  });

  it("draws a mark for every record that has a place, one per anchor, and none for the others", () => {
    const keys = layOut(atlas, 10, "zh-CN").marks.map(({ id }) => id);
    const expected = atlas.records.flatMap(({ id, placement }) => placement.anchors.map(() => id));
    expect(keys.sort()).toEqual(expected.sort());
    expect(atlas.records.filter(({ placement }) => placement.anchors.length === 0)).toHaveLength(14);
  });

  it.each([8, 10, 12, 14, 16, 18])("keeps town-only marks in their trays at zoom %i", (zoom) => {
    const towns = atlas.records.filter(
      ({ placement }) => placement.precision === "town" || placement.precision === "towns",
    );
    for (const { id } of towns) {
      const marks = layOut(atlas, zoom, "zh-CN").marks.filter((mark) => mark.id === id);
      expect(
        marks.every(({ town }) => town !== null),
        id,
      ).toBe(true);
    }
  });

  it("puts a site's foot on its very place", () => {
    const hospital = atlas.records.find(({ placement }) => placement.precision === "site");
    const mark = layOut(atlas, 14, "zh-CN").marks.find(({ id }) => id === hospital?.id);
    expect(mark && Math.abs(mark.world.x - (120.6129 + 180) / 360)).toBeLessThan(1e-9);
  });
});
