import type { Page } from "@playwright/test";
import { expect, phone, test } from "./story.ts";

const list = (page: Page) => page.getByRole("list", { name: "项目列表" });
const result = (page: Page) => page.getByRole("status").filter({ hasText: /^共/ });
const charts = (page: Page) => page.getByRole("button", { name: "图表", exact: true });
const by = (page: Page, name: string) => page.getByRole("group", { name: "图表分组" }).getByRole("radio", { name });
const table = (page: Page, name: string) => page.getByRole("table", { name: `当前结果，按${name}`, exact: true });
const row = (page: Page, name: RegExp) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
const value = (page: Page, name: string) => page.getByRole("table").getByRole("button", { name, exact: true });

/** Of a row: items, and the area with its parts where there is one. */
const cells = (page: Page, name: RegExp) => row(page, name).getByRole("cell");

/** Where the row's bar is; over it lies the button that is named at the row's beginning, hence `force`. */
async function pressBar(page: Page, name: RegExp) {
  await cells(page, name).last().click({ force: true });
}

async function open(page: Page, path: string) {
  await page.goto(path);
  await charts(page).click();
  await expect(page.getByRole("table")).toBeVisible();
}

test("nothing of the charts is fetched before they are opened", async ({ page, address }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  const ours = () => fetched.filter((url) => /FigurePanel.*\.js/.test(url)).length;
  await page.goto(address("/"), { waitUntil: "networkidle" });
  await expect(charts(page)).toHaveAttribute("aria-expanded", "false");
  await expect(page.getByRole("table")).toHaveCount(0);
  expect(ours()).toBe(0);
  await charts(page).click();
  await expect(table(page, "镇（街道）")).toBeVisible();
  expect(ours()).toBe(1);
  await charts(page).click();
  await expect(page.getByRole("table")).toBeHidden();
});

test("what is shown adds up to the result line, and says where it does not", async ({ page, address }) => {
  await open(page, address("/"));
  await expect(cells(page, /^合计$/)).toHaveText(["48", "64.058"]);
  await expect(cells(page, /^甪直镇$/)).toHaveText(["6", "49.72，新增 49.72，结转 0"]);
  await expect(row(page, /未写明/).getByRole("button")).toHaveCount(0);
  await expect(page.getByText(/有 4 项涉及几个镇/)).toBeVisible();
  await by(page, "项目性质").check();
  await expect(cells(page, /^合计$/)).toHaveText(["48", "64.058"]);
  await expect(cells(page, /^旧城区改建$/)).toContainText(["3", "30.258"]);
  await expect(page.getByText(/项涉及几个镇/)).toHaveCount(0);
  await by(page, "项目属性").check();
  await expect(cells(page, /^新增$/)).toContainText(["6", "58.748"]);
  await expect(cells(page, /^结转$/)).toContainText(["8", "5.31"]);
  await expect(cells(page, /^征收项目合计$/)).toHaveText(["14", "64.058"]);
  await expect(page.getByText("另有 34 项重点工程没有项目属性")).toBeVisible();
  await by(page, "工程进度").check();
  await expect(cells(page, /^重点工程合计$/)).toHaveText(["34"]);
  await expect(page.getByText("另有 14 个征收项目没有工程进度")).toBeVisible();
});

test("bars are as long as their digits say, new solid and carried over outlined", async ({ page, address }) => {
  await open(page, address("/"));
  await by(page, "项目属性").check();
  const width = async (name: RegExp, status: string) =>
    (await row(page, name).locator(`[data-status="${status}"]`).boundingBox())?.width ?? 0;
  const share = (await width(/^结转$/, "carried")) / (await width(/^新增$/, "new"));
  expect(share).toBeCloseTo(5.31 / 58.748, 1);
  await expect(row(page, /^新增$/).locator('[data-status="carried"]')).toHaveCount(0);
});

test("a row filters list, map and address, and again no more", async ({ page, address }) => {
  await open(page, address("/"));
  const shown = page.locator("[data-mark]:not([data-dim])");
  await expect(shown.first()).toBeVisible();
  const all = await shown.count();
  await value(page, "甪直镇").click();
  await expect(list(page).getByRole("listitem")).toHaveCount(6);
  await expect(page).toHaveURL(/\?town=luzhi$/);
  await expect(result(page)).toContainText("49.72 万㎡");
  await expect(cells(page, /^合计$/)).toHaveText(["6", "49.72"]);
  await expect(value(page, "甪直镇")).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => shown.count()).toBeLessThan(all);
  await value(page, "甪直镇").click();
  await expect(list(page).getByRole("listitem")).toHaveCount(48);
  await expect(page).toHaveURL(address("/"));
});

test("any part of a row can be pressed, and what its filter empties stays to be added", async ({ page, address }) => {
  await open(page, address("/?town=luzhi"));
  await by(page, "项目性质").check();
  await pressBar(page, /^旧城区改建$/);
  await expect(page).toHaveURL(/\?category=renewal&town=luzhi$/);
  await expect(cells(page, /^基础设施$/)).toHaveText(["0", "0"]);
  await value(page, "基础设施").click();
  await expect(page).toHaveURL(/\?category=infrastructure,renewal&town=luzhi$/);
  await expect(list(page).getByRole("listitem")).toHaveCount(6);
});

test("towns of a result are only those it has, the largest first", async ({ page, address }) => {
  await open(page, address("/?kind=expropriation"));
  const names = page.getByRole("table").getByRole("rowheader").getByRole("button");
  await expect(names).toContainText(["甪直镇", "郭巷街道", "长桥街道", "城南街道", "胥口镇"]);
  await expect(names).toHaveCount(5);
  await expect(page.getByText(/项涉及几个镇/)).toHaveCount(0);
});

test("the keyboard alone opens the charts, changes what they part by, and filters", async ({ page, address }) => {
  await page.goto(address("/"));
  await charts(page).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("table")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(by(page, "镇（街道）")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(table(page, "项目属性")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(value(page, "新增")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(list(page).getByRole("listitem")).toHaveCount(6);
  await expect(value(page, "新增")).toBeFocused();
});

test("a row that goes with its filter leaves the focus with its table", async ({ page, address }) => {
  await open(page, address("/?kind=expropriation&town=luzhi,xukou"));
  await value(page, "胥口镇").press("Enter");
  await expect(value(page, "胥口镇")).toHaveCount(0);
  await expect(page.getByRole("table")).toBeFocused();
});

test("a town's page parts what is in the town, in English too", async ({ page, address }) => {
  await page.goto(address("/en/t/luzhi/"));
  await page.getByRole("button", { name: "Charts", exact: true }).click();
  await expect(page.getByRole("table", { name: "Current result by category" })).toBeVisible();
  await expect(page.getByRole("radio", { name: "Town", exact: true })).toHaveCount(0);
  await expect(cells(page, /^Total$/)).toHaveText(["6", "49.72"]);
  await value(page, "Urban renewal").click();
  await expect(page).toHaveURL(/\/en\/t\/luzhi\/\?category=renewal$/);
  await expect(page.getByRole("list", { name: "Projects" }).getByRole("listitem")).toHaveCount(2);
});

test.describe("when their script does not come", () => {
  test.use({ expectedProblems: [/FigurePanel|ERR_FAILED/] });

  test("the charts say so, and the list stays", async ({ page, address }) => {
    await page.route(/FigurePanel.*\.js/, (route) => route.abort());
    await page.goto(address("/"));
    await charts(page).click();
    await expect(page.getByText("图表没有载入")).toBeVisible();
    await expect(list(page).getByRole("listitem")).toHaveCount(48);
  });
});

test.describe("on a phone", () => {
  test.use(phone);

  test("the charts fit, and what is tapped is at least 44 px high", async ({ page, address }) => {
    for (const path of ["/", "/en/"]) {
      await page.goto(address(path));
      await page.getByRole("button", { name: path === "/" ? "图表" : "Charts", exact: true }).tap();
      const shown = page.getByRole("table");
      await expect(shown).toBeVisible();
      const excess = await page
        .locator("[data-panel] > :last-child")
        .evaluate((panel) => panel.scrollWidth - panel.clientWidth);
      expect(excess, path).toBeLessThanOrEqual(0);
      const heights = await page
        .locator("table button, fieldset:has([type=radio]) label:visible")
        .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
      expect(Math.min(...heights), path).toBeGreaterThanOrEqual(43.5);
    }
  });

  test("a press on a bar filters by its row", async ({ page, address }) => {
    await page.goto(address("/"));
    await charts(page).tap();
    await pressBar(page, /^郭巷街道$/);
    await expect(page).toHaveURL(/\?town=guoxiang$/);
    await expect(list(page).getByRole("listitem")).toHaveCount(5);
  });
});
