import { expect, test, wherever } from "./story.ts";

test.describe("the explore page", () => {
  test("lists all 48 items in Chinese and draws the map", async ({ page, address }) => {
    await page.goto(address("/"));
    await expect(page.getByRole("list", { name: "项目列表" }).getByRole("listitem")).toHaveCount(48);
    await expect(page.getByRole("status").filter({ hasText: "共 48 项" })).toBeVisible();
    await expect(page.getByRole("region", { name: "地图" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  });

  test("says the same in English", wherever, async ({ page, address }) => {
    await page.goto(address("/en/"));
    await expect(page.getByRole("list", { name: "Projects" }).getByRole("listitem")).toHaveCount(48);
    await expect(page.getByRole("status").filter({ hasText: "48 items" })).toBeVisible();
    await expect(page.getByRole("region", { name: "Map", exact: true })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the explore page links to every record and every town", wherever, async ({ page, address }) => {
    await page.goto(address("/"));
    const paths = await page.locator("a[href]").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    const distinct = (part: string) => new Set(paths.filter((path) => path?.includes(part))).size;
    expect(distinct("/p/")).toBe(48);
    expect(distinct("/t/")).toBe(14);
  });
});

test.describe("an address that is no page", () => {
  test.use({ expectedProblems: [/status of 404/] });

  test("answers with status 404 and a way to the list", wherever, async ({ page, address }) => {
    const response = await page.goto(address("/p/e2024-99/"));
    expect(response?.status()).toBe(404);
    await expect(page.locator(`a[href="${new URL(address("/")).pathname}"]`).first()).toBeVisible();
  });
});
