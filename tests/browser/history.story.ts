import type { Page } from "@playwright/test";
import { expect, test, wherever } from "./story.ts";

const list = (page: Page) => page.getByRole("list", { name: "项目列表" });
const heading = (page: Page) => page.getByRole("article").getByRole("heading", { level: 1 });

test.describe("the address bar", () => {
  test(
    "has an entry for each thing that was chosen, however fast, and Back leads through them all",
    wherever,
    async ({ page, address }) => {
      await page.goto(address("/?status=new"));
      await expect(list(page).getByRole("listitem")).toHaveCount(6);
      const names = await list(page).getByRole("link").allTextContents();
      await list(page).getByRole("link").first().click();
      await expect(heading(page)).toHaveText(names[0] ?? "");
      await page.getByRole("link", { name: "下一项" }).click();
      await page.getByRole("link", { name: "下一项" }).click();
      await expect(page).toHaveURL(/\/p\/e2024-\d\d\/\?status=new$/);
      await expect(heading(page)).toHaveText(names[2] ?? "");
      await expect.poll(() => page.evaluate(() => history.length)).toBe(5);
      await page.goBack();
      await expect(heading(page)).toHaveText(names[1] ?? "");
      await page.goBack();
      await expect(heading(page)).toHaveText(names[0] ?? "");
      await page.goBack();
      await expect(list(page).getByRole("listitem")).toHaveCount(6);
    },
  );

  test("takes what it understands and says in words which part it does not", async ({ page, address }) => {
    await page.goto(address("/?status=new,old&town=luzhi&at=1/2&utm_source=x"));
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("status=old");
    await expect(alert).toContainText("at=1/2");
    await expect(alert).not.toContainText("utm_source");
    await expect(page.getByRole("checkbox", { name: /^新增/ })).toBeChecked();
    await page.getByRole("combobox", { name: "排序" }).selectOption("area");
    await expect(page).toHaveURL(/\/\?status=new&town=luzhi&sort=area$/);
  });
});

test.describe("an address of no page", () => {
  test.use({ expectedProblems: [/404 \(Not Found\)/] });

  test("with two slashes leads to no other site", wherever, async ({ page, address }) => {
    await page.goto(address("/").replace(/\/$/, "//example.com/p/"));
    const languageLink = page.getByRole("link", { name: "English" });
    await expect(languageLink).toHaveAttribute("href", /\/en\/example\.com\/p\/$/);
    for (const link of await page.getByRole("link").all()) {
      expect(await link.evaluate((a: HTMLAnchorElement) => a.href)).not.toMatch(/^https?:\/\/example\.com/);
    }
  });
});
