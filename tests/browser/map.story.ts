import type { Locator, Page } from "@playwright/test";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { expect, liveMap, phone, sizes, test, wherever, withoutWebGl } from "./story.ts";

const map = (page: Page) => page.getByRole("region", { name: "地图", exact: true });
/** Before the page is measured, marks for a phone and for a desk are both there, one of them shown. */
const mark = (page: Page, key: string) => page.locator(`[data-mark="${key}"]`).filter({ visible: true });

/** Of the map alone, without what differs on purpose: the notice and MapLibre's scale. */
async function picture(page: Page): Promise<PNG> {
  await page.addStyleTag({
    content:
      "[data-map] [role=status], .maplibregl-control-container { display: none } * { transition: none !important }",
  });
  return PNG.sync.read(await map(page).screenshot({ animations: "disabled" }));
}

test("draws the live map with all marks that have a place", async ({ page, address }) => {
  await page.goto(address("/"));
  await liveMap(page);
  const records = await page
    .locator("[data-mark]")
    .evaluateAll((marks) => new Set(marks.map((item) => item.getAttribute("data-record"))).size);
  expect(records).toBe(34);
  await expect(page.getByRole("region", { name: "图例" })).toContainText("14 项未能定位");
});

for (const [name, viewport] of Object.entries(sizes)) {
  test.describe(`at ${name} size`, () => {
    test.use({ viewport });

    test("the live map takes over from the static one without a jump", async ({ page, context, address }) => {
      await page.goto(address("/"));
      await liveMap(page);
      const live = await picture(page);
      const other = await context.newPage();
      await withoutWebGl(other);
      await other.goto(address("/"));
      await expect(map(other)).toHaveAttribute("data-map", "no-webgl");
      const still = await picture(other);
      expect([still.width, still.height]).toEqual([live.width, live.height]);
      const differing = pixelmatch(still.data, live.data, undefined, live.width, live.height, { threshold: 0.15 });
      expect(differing / (live.width * live.height)).toBeLessThan(0.01);
    });

    test("no mark of the first view lies outside the map or under another", async ({ page, address }) => {
      await page.goto(address("/"));
      await liveMap(page);
      const discs = await page.locator("[data-mark]").evaluateAll((marks) =>
        marks.map((item) => {
          const box = item.getBoundingClientRect();
          return {
            key: item.getAttribute("data-mark"),
            x: box.x + box.width / 2,
            y: box.y + box.height / 2,
            r: Number(item.getAttribute("data-radius")),
          };
        }),
      );
      const frame = await map(page).boundingBox();
      for (const [index, a] of discs.entries()) {
        expect(a.x > (frame?.x ?? 0) && a.x < (frame?.x ?? 0) + (frame?.width ?? 0), `${a.key} in sight`).toBe(true);
        for (const b of discs.slice(index + 1)) {
          expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.key} and ${b.key}`).toBeGreaterThanOrEqual(a.r + b.r - 0.6);
        }
      }
    });
  });
}

test("a window of another size shows all the same, and leaves the address alone", async ({ page, address }) => {
  await page.goto(address("/?status=new"));
  await liveMap(page);
  const canvas = page.locator("canvas.maplibregl-canvas");
  const widthOf = async (locator: Locator) => Math.round((await locator.boundingBox())?.width ?? 0);
  for (const size of [sizes.tablet, sizes.desktop]) {
    await page.setViewportSize(size);
    await expect.poll(() => widthOf(canvas)).toBe(await widthOf(map(page)));
    // Longer than the address waits to be written.
    await page.waitForTimeout(1000);
    await expect(page).toHaveURL(address("/?status=new"));
  }
});

test("pointing at an item marks it on the map, and pointing at a mark marks the item", async ({ page, address }) => {
  await page.goto(address("/"));
  await liveMap(page);
  await page.getByRole("list", { name: "项目列表" }).getByRole("link", { name: "红子服饰地块" }).hover();
  await expect(mark(page, "e2024-11")).toHaveAttribute("data-hovered", "");
  const box = await mark(page, "e2024-08").boundingBox();
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await expect(mark(page, "e2024-08")).toHaveAttribute("data-hovered", "");
  await expect(mark(page, "e2024-11")).not.toHaveAttribute("data-hovered", "");
});

test("a click on a mark opens its record, and the camera goes there", wherever, async ({ page, address }) => {
  await page.goto(address("/"));
  await liveMap(page);
  const before = await mark(page, "w2024-18").boundingBox();
  await page.mouse.click((before?.x ?? 0) + (before?.width ?? 0) / 2, (before?.y ?? 0) + (before?.height ?? 0) / 2);
  await expect(page).toHaveURL(/\/p\/w2024-18\/$/);
  await expect(mark(page, "w2024-18")).toHaveAttribute("aria-current", "true");
  await expect(async () => {
    const frame = await map(page).boundingBox();
    const box = await mark(page, "w2024-18").boundingBox();
    expect(Math.abs((box?.x ?? 0) - ((frame?.x ?? 0) + (frame?.width ?? 0) / 2))).toBeLessThan(80);
  }).toPass();
});

test("marks can be walked by arrow keys and opened by Enter", async ({ page, address }) => {
  await page.goto(address("/"));
  await liveMap(page);
  await page.locator('[data-mark][tabindex="0"]').focus();
  const first = await page.evaluate(() => document.activeElement?.getAttribute("data-mark"));
  await page.keyboard.press("ArrowRight");
  const second = await page.evaluate(() => document.activeElement?.getAttribute("data-mark"));
  expect(second).toBeTruthy();
  expect(second).not.toBe(first);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/p/${second?.replace(/\.\d+$/, "")}/$`));
});

test("what the filters leave out stays in place, dimmed, and counts nowhere", async ({ page, address }) => {
  await page.goto(address("/?status=new"));
  await liveMap(page);
  await expect(mark(page, "e2024-11")).toHaveAttribute("data-dim", "");
  await expect(mark(page, "e2024-10")).not.toHaveAttribute("data-dim", "");
  await expect(page.locator("[data-mark]:not([data-dim])")).toHaveCount(6);
});

test("without WebGL the static map stays, and says so, and its marks open records", async ({ page, address }) => {
  await withoutWebGl(page);
  await page.goto(address("/?kind=work"));
  await expect(map(page).getByRole("status")).toContainText("静态地图");
  await expect(page.locator("[data-extent]").first()).toBeAttached();
  await expect(page.locator('[data-extent="e2024-03"]')).toHaveAttribute("data-dim", "");
  await mark(page, "w2024-18").click();
  await expect(page).toHaveURL(/\/p\/w2024-18\/\?kind=work$/);
});

test("a map that cannot be loaded leaves list and static map as they are", async ({ browser, address }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route(/liveMap|maplibre/, (route) => route.abort());
  await page.goto(address("/"));
  await expect(map(page)).toHaveAttribute("data-map", "failed");
  await expect(page.getByRole("list", { name: "项目列表" }).getByRole("listitem")).toHaveCount(48);
  await context.close();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the map is drawn and its marks are links", wherever, async ({ page, address }) => {
    await page.goto(address("/"));
    await expect(mark(page, "e2024-03")).toHaveAttribute("href", /\/p\/e2024-03\/$/);
    const land = await page.locator("[data-map] svg path").first().boundingBox();
    expect(land?.width).toBeGreaterThan(300);
    await mark(page, "e2024-08").click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("吴淞江");
  });
});

test("areas can be drawn at the scale of the ground", async ({ page, address }) => {
  await page.goto(address("/?at=13/31.27/120.86"));
  await liveMap(page);
  await page.getByRole("region", { name: "图例" }).getByRole("button", { name: "图例" }).click();
  await page.getByRole("checkbox", { name: "画出征收面积的真实大小" }).check();
  const box = await page.locator('[data-true-size="e2024-09"]').boundingBox();
  const metresPerPixel = (40_075_016.686 * Math.cos((31.27 * Math.PI) / 180)) / (512 * 2 ** 13);
  const diameter = (2 * Math.sqrt(265_300 / Math.PI)) / metresPerPixel;
  expect(Math.abs((box?.width ?? 0) / diameter - 1)).toBeLessThan(0.02);
});

test.describe("with a graphics context that is lost", () => {
  // The browser says that it lost what the story takes from it.
  test.use({ expectedProblems: [/context/i] });

  test("the map comes back with everything on it", async ({ page, address }) => {
    await page.goto(address("/p/e2024-03/"));
    await liveMap(page);
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>("canvas.maplibregl-canvas");
      const lose = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
      lose?.loseContext();
      setTimeout(() => lose?.restoreContext(), 200);
    });
    await page.waitForTimeout(1500);
    const shot = PNG.sync.read(await map(page).screenshot());
    const colours = new Set<string>();
    for (let index = 0; index < shot.data.length; index += 4 * 97)
      colours.add(shot.data.subarray(index, index + 3).join(","));
    expect(colours.size).toBeGreaterThan(20);
    await expect(mark(page, "e2024-03")).toBeVisible();
  });
});

test.describe("on a phone", () => {
  test.use(phone);

  test("the chosen mark is never under the sheet", async ({ page, address }) => {
    await page.goto(address("/p/e2024-14/"));
    await liveMap(page);
    await expect(async () => {
      const box = await mark(page, "e2024-14").boundingBox();
      const top = await page.evaluate(
        ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.closest("[data-map]") !== null,
        [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2],
      );
      expect(top).toBe(true);
    }).toPass();
  });

  test("the legend explains the sizes that are drawn, which are smaller here", async ({ page, address }) => {
    await page.goto(address("/"));
    await liveMap(page);
    await page.getByRole("region", { name: "图例" }).getByRole("button", { name: "图例" }).click();
    const explained = await page.getByRole("img", { name: "征收面积" }).locator("circle").first().getAttribute("r");
    const drawn = await mark(page, "e2024-09").getAttribute("data-radius");
    expect(Number(explained)).toBeCloseTo(Number(drawn), 1);
  });

  test("a finger opens the nearest mark, even beside it", async ({ page, address }) => {
    await page.goto(address("/"));
    await liveMap(page);
    const box = await mark(page, "w2024-18").boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) - 6);
    await expect(page).toHaveURL(/\/p\/w2024-18\/$/);
  });
});

/** One record of each precision: the words of its page, its marks, those of them in trays, and the extents drawn. */
const precisions = [
  { id: "w2024-15", words: "图上的点就是这处场地", marks: 1, inTrays: 0, extents: 0 },
  { id: "e2024-03", words: "这条路本身的走向", marks: 1, inTrays: 0, extents: 1 },
  { id: "e2024-12", words: "图上几处中的一处", marks: 2, inTrays: 0, extents: 1 },
  { id: "e2024-14", words: "大致范围", marks: 1, inTrays: 0, extents: 1 },
  { id: "w2024-21", words: "只示意走向", marks: 1, inTrays: 0, extents: 1 },
  { id: "e2024-01", words: "只知道在哪个镇", marks: 1, inTrays: 1, extents: 0 },
  { id: "w2024-04", words: "涉及几个镇", marks: 3, inTrays: 3, extents: 0 },
  { id: "w2024-02", words: "地图上不画", marks: 0, inTrays: 0, extents: 0 },
] as const;

for (const { id, words, marks, inTrays, extents } of precisions) {
  test(`${id} is drawn as well as it is known, and its page says how well`, async ({ page, address }) => {
    await withoutWebGl(page);
    await page.goto(address(`/p/${id}/`));
    await expect(map(page)).toHaveAttribute("data-map", "no-webgl");
    await expect(page.getByRole("article")).toContainText(words);
    await expect(page.locator(`[data-record="${id}"]`)).toHaveCount(marks);
    await expect(page.locator(`[data-record="${id}"][data-town]`)).toHaveCount(inTrays);
    await expect(page.locator(`[data-extent="${id}"]`)).toHaveCount(extents);
    await expect(page.locator(`[data-extent="${id}"][data-dim]`)).toHaveCount(0);
  });
}
