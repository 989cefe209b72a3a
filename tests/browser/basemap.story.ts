import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page, Route } from "@playwright/test";
import { PNG } from "pngjs";
import sirv from "sirv";
import { palette } from "../../src/cartography/palette.ts";
import { expect, test, wherever } from "./story.ts";

const map = (page: Page) => page.getByRole("region", { name: "地图", exact: true });
const said = (page: Page) => map(page).locator("[data-basemap-status]");
const archive = readFileSync(new URL("../fixtures/wuzhong.pmtiles", import.meta.url));

async function countPixels(page: Page, colour: string): Promise<number> {
  const { data } = PNG.sync.read(await map(page).screenshot());
  const wanted = Buffer.from(`${colour.slice(1)}ff`, "hex");
  let count = 0;
  for (let at = 0; at < data.length; at += 4) if (data.subarray(at, at + 4).equals(wanted)) count++;
  return count;
}

/** Answers for `config.json` beside the site. */
async function configure(page: Page, ...basemaps: readonly object[]): Promise<void> {
  await page.route("**/config.json", (route) => route.fulfill({ json: { basemaps } }));
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect(map(page)).toHaveAttribute("data-map", "live", { timeout: 45_000 });
}

async function choose(page: Page, name: string): Promise<void> {
  await map(page).locator("summary").click();
  await page.getByRole("radio", { name }).click({ force: true });
}

/** Data, list and legend are there, whatever became of the basemap. */
async function expectDataIntact(page: Page): Promise<void> {
  await expect(page.locator("[data-mark]").first()).toBeVisible();
  await expect(page.getByRole("list", { name: "项目列表" }).getByRole("listitem")).toHaveCount(48);
  await expect(page.getByRole("region", { name: "图例" })).toContainText("14 项未能定位");
  await expect(map(page)).toHaveAttribute("data-map", "live");
  await expect(map(page)).not.toHaveAttribute("data-basemap", /./);
}

/** Serves the fixtures with byte ranges, as a host of archives does; `bytes` cuts the archive short. */
async function serveArchive(): Promise<{ url: string; ranges: string[]; close: () => void }> {
  const ranges: string[] = [];
  const files = sirv("tests/fixtures", { dev: true });
  const server = createServer((request, response) => {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Allow-Headers", "range");
    ranges.push(request.headers.range ?? "");
    files(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/wuzhong.pmtiles`, ranges, close: () => server.close() };
}

/** Byte ranges of what is left of an archive. */
async function fulfillRange(route: Route, bytes: Buffer): Promise<void> {
  const [, first = "0", last = ""] = /bytes=(\d+)-(\d*)/.exec(route.request().headers().range ?? "") ?? [];
  const [start, end] = [Number(first), Math.min(Number(last || bytes.length - 1), bytes.length - 1)];
  if (start >= bytes.length) {
    return route.fulfill({ status: 416, headers: { "Content-Range": `bytes */${bytes.length}` } });
  }
  const headers = { "Content-Range": `bytes ${start}-${end}/${bytes.length}`, "Accept-Ranges": "bytes" };
  return route.fulfill({ status: 206, headers, body: bytes.subarray(start, end + 1) });
}

test(
  "no base map is offered, and nothing but our own server asked, where none is configured",
  wherever,
  async ({ page, address }) => {
    const asked = page.waitForResponse("**/config.json");
    await open(page, address("/"));
    expect((await asked).status()).toBe(200);
    await expect(map(page).locator("details")).toHaveCount(0);
  },
);

test.describe("a self-hosted archive", () => {
  const entry = { kind: "pmtiles", url: "maps/wuzhong.pmtiles", name: { "zh-CN": "街道", en: "Streets" } };

  test.describe("served with byte ranges", () => {
    test.use({ expectedProblems: [/asks another server: http:\/\/127\.0\.0\.1/] });

    test("lies beneath the data, with its own attribution, and is asked for only when chosen", async ({
      page,
      address,
    }) => {
      const host = await serveArchive();
      await configure(page, { ...entry, url: host.url });
      await open(page, address("/"));
      await expect(map(page).locator("summary")).toBeVisible();
      expect(host.ranges).toEqual([]);
      await choose(page, "街道");
      await expect(map(page)).toHaveAttribute("data-basemap", /pmtiles/);
      expect(host.ranges.length).toBeGreaterThan(2);
      expect(host.ranges.every((range) => range.startsWith("bytes="))).toBe(true);
      const credit = map(page).getByRole("link", { name: "© OpenStreetMap" });
      await expect(credit).toHaveAttribute("href", "https://www.openstreetmap.org/copyright");
      await expect(said(page)).toBeEmpty();
      await expect(page.locator("[data-mark]").first()).toBeVisible();
      host.close();
    });
  });

  test("is remembered on the device, and so is the way back", async ({ page, address }) => {
    test.slow();
    await configure(page, entry);
    await page.route("**/wuzhong.pmtiles", (route) => fulfillRange(route, archive));
    await open(page, address("/"));
    await choose(page, "街道");
    await expect(map(page)).toHaveAttribute("data-basemap", /pmtiles/);
    await open(page, address("/p/e2024-03/"));
    await expect(map(page)).toHaveAttribute("data-basemap", /pmtiles/);
    await choose(page, "内置底图");
    await expect(map(page)).not.toHaveAttribute("data-basemap", /./);
    await open(page, address("/"));
    await expect(map(page).locator("summary")).toBeVisible();
    await expect(map(page)).not.toHaveAttribute("data-basemap", /./);
  });

  test("has the dark scheme's colours when the scheme changes", async ({ page, address }) => {
    await configure(page, entry);
    await page.route("**/wuzhong.pmtiles", (route) => fulfillRange(route, archive));
    await open(page, address("/"));
    await choose(page, "街道");
    await expect(map(page)).toHaveAttribute("data-basemap", /pmtiles/);
    await page.emulateMedia({ colorScheme: "dark" });
    await expect(async () => {
      await expect(map(page)).toHaveAttribute("data-basemap", /pmtiles/);
      expect(await countPixels(page, palette.dark.lake)).toBeGreaterThan(10_000);
    }).toPass();
  });

  for (const [what, length] of [
    ["after its directory", 40_000],
    ["within its header", 90],
  ] as const) {
    test.describe(`cut off ${what}`, () => {
      test.use({ expectedProblems: [/is not shown|wuzhong\.pmtiles/] });

      test("costs the base map and nothing else", async ({ page, address }) => {
        await configure(page, entry);
        await page.route("**/wuzhong.pmtiles", (route) => fulfillRange(route, archive.subarray(0, length)));
        await open(page, address("/"));
        await choose(page, "街道");
        await expect(said(page)).toContainText("已换回内置底图");
        await expectDataIntact(page);
        await expect(page.getByRole("radio", { name: "内置底图" })).toBeChecked();
      });
    });
  }

  test.describe("that is not there", () => {
    test.use({ expectedProblems: [/is not shown|wuzhong\.pmtiles/] });

    test("can be tried again", async ({ page, address }) => {
      await configure(page, entry);
      await page.route("**/wuzhong.pmtiles", (route) => route.fulfill({ status: 404 }));
      await open(page, address("/"));
      await choose(page, "街道");
      await expect(said(page)).toContainText("已换回内置底图");
      await expectDataIntact(page);
      await page.unroute("**/wuzhong.pmtiles");
      await page.route("**/wuzhong.pmtiles", (route) => fulfillRange(route, archive));
      await page.getByRole("radio", { name: "街道" }).click({ force: true });
      await expect(map(page)).toHaveAttribute("data-basemap", /pmtiles/);
      await expect(said(page)).toBeEmpty();
    });
  });
});

test.describe("a style whose tile server has stopped", () => {
  test.use({ expectedProblems: [/is not shown|their\/tiles\/\d/] });

  const style = {
    version: 8,
    sources: { theirs: { type: "raster", tiles: ["tiles/{z}/{x}/{y}.png"], tileSize: 256, attribution: "Theirs" } },
    layers: [{ id: "theirs", type: "raster", source: "theirs" }],
  };

  test("costs the base map and nothing else, and says so in the page's language", async ({ page, address }) => {
    await configure(page, { kind: "style", url: "their/style.json", name: "Theirs" });
    await page.route("**/their/style.json", (route) => route.fulfill({ json: style }));
    await page.route("**/their/tiles/**", (route) => route.abort("connectionrefused"));
    await open(page, address("/"));
    await choose(page, "Theirs");
    await expect(said(page)).toContainText("“Theirs”取不到");
    await expectDataIntact(page);
  });

  test("that never answers is given up, while the data can be used all along", async ({ page, address }) => {
    await configure(page, { kind: "style", url: "their/style.json", name: "Theirs" });
    await page.route("**/their/style.json", (route) => route.fulfill({ json: style }));
    await page.route("**/their/tiles/**", () => {});
    await open(page, address("/"));
    await choose(page, "Theirs");
    await expect(said(page)).toContainText("正在载入");
    await page.getByRole("list", { name: "项目列表" }).getByRole("link", { name: "红子服饰地块" }).hover();
    await expect(page.locator('[data-mark="e2024-11"]')).toHaveAttribute("data-hovered", "");
    await expect(said(page)).toContainText("迟迟没有载入", { timeout: 40_000 });
    await expectDataIntact(page);
  });
});

test.describe("a style that cannot be used", () => {
  test.use({ expectedProblems: [/is not shown|layers\[\d+\]/] });

  for (const [what, style, words] of [
    [
      "because its tiles are shifted",
      {
        version: 8,
        sources: { a: { type: "raster", tiles: ["https://webrd01.is.autonavi.com/appmaptile?x={x}&y={y}&z={z}"] } },
        layers: [],
      },
      "偏移坐标",
    ],
    [
      "because a description leads to shifted tiles",
      {
        version: 8,
        sources: { a: { type: "raster", url: "shifted.json" } },
        layers: [{ id: "a", type: "raster", source: "a" }],
      },
      "偏移坐标",
    ],
    [
      "because MapLibre refuses it",
      { version: 8, sources: { a: { type: "vector", url: "a.json" } }, layers: [{ id: "a", type: "nonsense" }] },
      "样式有误",
    ],
  ] as const) {
    test(`${what} asks nobody else and leaves the embedded ground`, async ({ page, address }) => {
      await configure(page, { kind: "style", url: "their/style.json", name: "Theirs" });
      await page.route("**/their/style.json", (route) => route.fulfill({ json: style }));
      const shifted = { tilejson: "3.0.0", tiles: ["https://webrd01.is.autonavi.com/appmaptile?x={x}&y={y}&z={z}"] };
      await page.route("**/their/shifted.json", (route) => route.fulfill({ json: shifted }));
      await open(page, address("/"));
      await choose(page, "Theirs");
      await expect(said(page)).toContainText(words);
      await expectDataIntact(page);
    });
  }
});

test.describe("天地图 with a wrong key", () => {
  test.use({ bypassCSP: true, expectedProblems: [/is not shown|tianditu\.gov\.cn/] });

  test("is refused by its server, and the embedded ground returns", async ({ page, address }) => {
    await configure(page, { kind: "tianditu", layer: "imagery", key: "wrong" });
    const asked: string[] = [];
    await page.route("https://*.tianditu.gov.cn/**", (route) => {
      asked.push(route.request().url());
      return route.fulfill({ status: 403, headers: { "Access-Control-Allow-Origin": "*" }, body: "{}" });
    });
    await open(page, address("/"));
    expect(asked).toEqual([]);
    await choose(page, "天地图 · 影像");
    await expect(said(page)).toContainText("密钥不对");
    expect(asked.some((url) => url.includes("tk=wrong"))).toBe(true);
    await expectDataIntact(page);
  });
});

test.describe("a configuration with faults", () => {
  test.use({ expectedProblems: [/^warning: config\.json: basemaps\[0\]\.url is "https:\/\/map\.qq\.com/] });

  test("tells them to the console and offers the rest", async ({ page, address }) => {
    await configure(
      page,
      { kind: "style", url: "https://map.qq.com/style.json" },
      { kind: "pmtiles", url: "maps/wuzhong.pmtiles" },
    );
    await open(page, address("/"));
    await map(page).locator("summary").click();
    await expect(map(page).getByRole("radio")).toHaveCount(2);
  });
});
