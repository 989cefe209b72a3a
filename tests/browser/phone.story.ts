import type { Page } from "@playwright/test";
import { expect, phone, test } from "./story.ts";

test.use(phone);

const handle = (page: Page) => page.locator("[data-handle]");

/** Whether the record's mark lies between the header and the sheet. */
async function isFree(page: Page, record: string): Promise<boolean> {
  const mark = await page.locator(`[data-record="${record}"]`).first().boundingBox();
  const sheet = await handle(page).boundingBox();
  const header = await page.locator("header").first().boundingBox();
  if (!mark || !sheet || !header) return false;
  return mark.y >= header.y + header.height && mark.y + mark.height <= sheet.y;
}

test("what is chosen in the list is on the map above the sheet", async ({ page, address }) => {
  await page.goto(address("/"));
  await expect(handle(page)).toHaveAttribute("aria-expanded", "true");
  await handle(page).press("ArrowUp");
  await page.locator('[data-item="e2024-14"]').click();
  await expect(page.getByRole("article", { name: "吴中运河最靓丽三公里市政项目地块" })).toBeVisible();
  await expect.poll(() => isFree(page, "e2024-14")).toBe(true);
});

test("what is chosen on the map opens the sheet, and is not under it", async ({ page, address }) => {
  await page.goto(address("/"));
  await expect(handle(page)).toHaveAttribute("aria-expanded", "true");
  await handle(page).press("ArrowDown");
  await expect(handle(page)).toHaveAttribute("aria-expanded", "false");
  await page.locator('[data-record="e2024-09"]').first().press("Enter");
  await expect(handle(page)).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByRole("article")).toBeVisible();
  await expect.poll(() => isFree(page, "e2024-09")).toBe(true);
});

test("the menu holds what the bar has no room for", async ({ page, address }) => {
  await page.goto(address("/"));
  const plan = page.getByRole("link", { name: "计划数字" });
  await expect(plan).toBeHidden();
  await page.getByRole("button", { name: "菜单" }).click();
  await plan.click();
  await expect(page).toHaveURL(address("/plan/"));
});
