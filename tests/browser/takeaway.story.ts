import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import Papa from "papaparse";
import { PNG } from "pngjs";
import { expect, test } from "./story.ts";

async function downloaded(page: Page, role: "link" | "button", name: string) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole(role, { name }).click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

test.describe("taking the data away", () => {
  test("gives what is listed, and says in the file's name which day's data and what narrowed it", async ({
    page,
    address,
  }) => {
    await page.goto(address("/?status=carried"));
    await expect(page.getByRole("status").first()).toContainText("共 8 项");
    const csv = await downloaded(page, "link", "下载 CSV");
    expect(csv.name).toMatch(/^wuzhong-\d{4}-\d\d-\d\d_status-carried\.csv$/);
    const text = csv.content.toString("utf8");
    expect(text.startsWith("\uFEFF")).toBe(true);
    const { data } = Papa.parse<{ id: string; area_m2: string }>(text.slice(1), { header: true, skipEmptyLines: true });
    expect(data).toHaveLength(8);
    expect(data.reduce((sum, { area_m2 }) => sum + Number(area_m2), 0)).toBe(53_100);

    const geojson = await downloaded(page, "link", "下载 GeoJSON");
    expect(JSON.parse(geojson.content.toString()).features).toHaveLength(8);
    const kml = await downloaded(page, "link", "下载 KML");
    expect(kml.content.toString().match(/<Placemark /g)).toHaveLength(8);
  });

  test("waits for a search that a link asks for", async ({ page, address }) => {
    await page.goto(address("/?q=甪直"));
    const csv = await downloaded(page, "link", "下载 CSV");
    const rows = csv.content.toString("utf8").trim().split("\r\n").slice(1);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.length).toBeLessThan(20);
    expect(csv.name).toContain("q-甪直");
  });

  test("gives the map as a picture that is not blank", async ({ page, address }) => {
    await page.goto(address("/en/?category=public"));
    const picture = await downloaded(page, "button", "Download PNG");
    const { width, height, data } = PNG.sync.read(picture.content);
    expect(width).toBe(2400);
    expect(height).toBeGreaterThan(1600);
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4 * 97) colours.add(data.readUInt32BE(at));
    expect(colours.size).toBeGreaterThan(200);
  });

  test.describe("without script", () => {
    test.use({ javaScriptEnabled: false });
    test("the links lead to the whole", async ({ page, address }) => {
      await page.goto(address("/"));
      for (const format of ["CSV", "GeoJSON", "KML"]) {
        const href = await page.getByRole("link", { name: `下载 ${format}` }).getAttribute("href");
        const response = await page.request.get(new URL(href ?? "", page.url()).href);
        expect(response.status()).toBe(200);
      }
    });
  });
});
