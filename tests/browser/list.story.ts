import { expect, liveMap, test } from "./story.ts";

test("sorted by town, the list is in groups with the town's name, and each item still leads to its page", async ({
  page,
  address,
}) => {
  await page.goto(address("/?sort=town"));
  const list = page.getByRole("list", { name: "项目列表" });
  const headings = list.getByRole("heading", { level: 3 });
  await expect(headings.first()).toHaveText("长桥街道");
  await expect(headings.last()).toHaveText("吴中区（镇、街道未写明）");
  const names = await headings.allTextContents();
  expect(new Set(names).size).toBe(names.length);
  await expect(list.getByRole("listitem")).toHaveCount(48);
  await expect(list.getByRole("listitem").getByRole("link")).toHaveCount(48);
});

test("the list can be narrowed to what the map shows, and follows it", async ({ page, address }) => {
  await page.goto(address("/?at=12.5/31.235/120.81"));
  await liveMap(page);
  const items = page.getByRole("list", { name: "项目列表" }).getByRole("listitem");
  await expect(items).toHaveCount(48);
  await page.getByRole("checkbox", { name: "只列地图当前范围内的" }).check();
  await expect(items.first()).toContainText("甪直镇");
  const near = await items.count();
  expect(near).toBeGreaterThan(3);
  expect(near).toBeLessThan(15);
  await expect(page.getByText(`共 ${near} 项`)).toBeVisible();
  await page.getByRole("button", { name: "回到全部所列" }).click();
  // What the map cannot show stays out: the 14 known to the district only.
  await expect(items).toHaveCount(34);
});

test("towns are shaded by a figure, with a key, in the address and in the static map as well", async ({
  page,
  address,
}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto(address("/"));
  await page.getByRole("button", { name: "图例" }).click();
  await page.getByRole("radio", { name: "按征收面积" }).check();
  await expect(page).toHaveURL(/\?shade=area$/);
  const legend = page.getByRole("region", { name: "图例" });
  await expect(legend.getByText("各镇（街道）征收面积（万㎡）")).toBeVisible();
  await expect(legend.getByText("10–100")).toBeVisible();
  const shaded = page.locator('section[data-map="no-webgl"] svg path[fill^="#"]');
  await expect(shaded).toHaveCount(5);
  await page.getByRole("radio", { name: "无", exact: true }).check();
  await expect(shaded).toHaveCount(0);
});

test("the range of areas is slid by keyboard from one area that occurs to the next", async ({ page, address }) => {
  await page.goto(address("/"));
  const least = page.getByRole("slider", { name: "最小面积（万㎡）" });
  await least.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("status").first()).toContainText("共 13 项");
  await expect(least).toHaveAttribute("aria-valuetext", "0.05 万㎡");
  await expect(page.getByRole("spinbutton", { name: "最小面积（万㎡）" })).toHaveValue("0.05");
  await page.keyboard.press("Home");
  await expect(page.getByRole("status").first()).toContainText("共 48 项");
  await expect(page).toHaveURL(address("/"));
});
