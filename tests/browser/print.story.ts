import type { Page } from "@playwright/test";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { expect, test } from "./story.ts";

/** Presses the page's own button, and keeps what would have been printed on the screen. */
async function printed(page: Page) {
  await page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event("beforeprint"));
      document.documentElement.dataset.printed = "";
    };
  });
  return async () => {
    await page.getByRole("button", { name: /^(打印|Print)$/ }).click();
    await expect(page.locator("html[data-printed]")).toBeAttached();
    await page.emulateMedia({ media: "print" });
  };
}

/** Points; A4 is 595 by 842. */
async function paper(page: Page): Promise<{ pages: number; width: number; height: number }> {
  const text = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const [, width, height] = text.match(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/) ?? [];
  return { pages: text.match(/\/Type\s*\/Page\b/g)?.length ?? 0, width: Number(width), height: Number(height) };
}

test("the list is printed on A4 across: every mark's number is a row of the table", async ({ page, address }) => {
  const print = await printed(page);
  await page.goto(address("/?kind=expropriation"));
  await print();
  const rows = page.getByRole("table").getByRole("row");
  await expect(rows).toHaveCount(15);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("吴中区2024年征收与重点工程图集");
  await expect(page.getByRole("searchbox")).toBeHidden();
  await expect(page.locator("#root")).toBeHidden();
  const numbers = await page.locator("figure svg text").allTextContents();
  const onMap = new Set(numbers.filter((text) => /^\d+$/.test(text)).map(Number));
  const inTable = new Set(
    await rows
      .locator("td:first-child")
      .allTextContents()
      .then((texts) => texts.map(Number)),
  );
  expect([...onMap].every((number) => inTable.has(number))).toBe(true);
  expect(onMap.size).toBe(14);
  const { width, height, pages } = await paper(page);
  expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
  expect(pages).toBe(2);
});

for (const path of ["/p/e2024-09/", "/en/p/e2024-09/", "/en/p/w2024-21/", "/p/e2024-03/"]) {
  test(`a record is printed on one A4 sheet, upright, with a code that leads to it: ${path}`, async ({
    page,
    address,
  }) => {
    const print = await printed(page);
    await page.goto(address(path));
    await print();
    const code = page.getByRole("img", { name: /扫码|Scan/ });
    const { data, width, height } = PNG.sync.read(await code.screenshot());
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(address(path));
    const sheet = await paper(page);
    expect(sheet).toMatchObject({ pages: 1 });
    expect([Math.round(sheet.width), Math.round(sheet.height)]).toEqual([595, 842]);
  });
}

test("the browser's own command prints the page even where nothing was prepared", async ({ page, address }) => {
  await page.goto(address("/"));
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("region", { name: "地图" })).toBeVisible();
  await expect(page.getByRole("link", { name: "东庙金浜规划幼儿园" }).last()).toBeVisible();
  await expect(page.getByRole("link", { name: "下载 CSV" })).toBeHidden();
});
