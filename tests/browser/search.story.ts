import type { Page } from "@playwright/test";
import { expect, phone, test, wherever } from "./story.ts";

const box = (page: Page) => page.getByRole("combobox", { name: "搜索项目、镇街、社区" });
const options = (page: Page) => page.getByRole("listbox", { name: "搜索建议" }).getByRole("option");
const list = (page: Page) => page.getByRole("list", { name: "项目列表" });
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const searched = (page: Page) => new URL(page.url()).searchParams.get("q");

async function type(page: Page, text: string): Promise<void> {
  await box(page).click();
  await box(page).fill(text);
}

test.describe("choosing", () => {
  test("a project by initials opens it, with the mouse", wherever, async ({ page, address }) => {
    await page.goto(address("/"));
    await type(page, "shxldd");
    await expect(options(page).first()).toContainText("石湖西路东段改扩建工程");
    await expect(options(page).first().locator("mark")).toHaveText("石湖西路东段");
    await options(page).first().click();
    await expect(page).toHaveURL(address("/p/e2024-03/"));
    await expect(heading(page)).toHaveText("石湖西路东段改扩建工程");
    await expect(box(page)).toHaveValue("");
  });

  test("a town in pinyin opens it, by keyboard alone", async ({ page, address }) => {
    await page.goto(address("/"));
    await box(page).focus();
    await page.keyboard.type("luzhi");
    await expect(options(page).first()).toContainText("甪直镇");
    await page.keyboard.press("ArrowDown");
    await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(address("/t/luzhi/"));
    await page.goBack();
    await expect(page).toHaveURL(address("/"));
  });

  test("a community without a position opens its town, which says that it belongs to it", async ({ page, address }) => {
    await page.goto(address("/"));
    await type(page, "旺山");
    await options(page).filter({ hasText: "旺山村" }).click();
    await expect(page).toHaveURL(address("/t/yuexi/"));
    await expect(page.getByText("旺山村属于越溪街道")).toBeVisible();
  });

  test("a metro station does too, from a page without a list", async ({ page, address }) => {
    await page.goto(address("/about/"));
    await type(page, "蠡墅地铁站");
    await options(page).first().click();
    await expect(page).toHaveURL(address("/t/changqiao/"));
  });

  test("a committee of no town says so and leads nowhere", async ({ page, address }) => {
    await page.goto(address("/"));
    await type(page, "开发区东居委会");
    await expect(options(page).first()).toContainText("没有写明所在镇（街道）");
    await expect(options(page).first()).toHaveAttribute("aria-disabled", "true");
  });
});

test("groups what it finds by kind and names the groups", async ({ page, address }) => {
  await page.goto(address("/"));
  await type(page, "独墅湖");
  const group = (name: string) => page.getByRole("listbox").getByRole("group", { name });
  await expect(group("项目与工程")).toContainText("苏州市独墅湖开放创新协同发展示范区");
  await expect(group("社区")).toContainText("独墅湖社区");
  await expect(group("地铁站")).toContainText("独墅湖南");
});

test.describe("a text instead of a choice", () => {
  test("narrows the list by Enter, is in the address, and Back widens it", wherever, async ({ page, address }) => {
    await page.goto(address("/"));
    await type(page, "幼儿园");
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(list(page).getByRole("listitem")).toHaveCount(3);
    await expect.poll(() => searched(page)).toBe("幼儿园");
    await expect(page.getByRole("listbox").getByRole("option")).toHaveCount(0);
  });

  test("narrows it from the last suggestion, for those without a keyboard", async ({ page, address }) => {
    await page.goto(address("/p/e2024-03/"));
    await type(page, "医院");
    await options(page).last().click();
    await expect.poll(() => searched(page)).toBe("医院");
    await expect(list(page).getByRole("listitem")).not.toHaveCount(48);
    await expect(box(page)).toHaveValue("医院");
  });

  test("in a link narrows the list and stands in the box", async ({ page, address }) => {
    await page.goto(address("/?q=%E5%B9%BC%E5%84%BF%E5%9B%AD"));
    await expect(list(page).getByRole("listitem")).toHaveCount(3);
    await expect(box(page)).toHaveValue("幼儿园");
    await page.getByRole("button", { name: "清除筛选" }).click();
    await expect(list(page).getByRole("listitem")).toHaveCount(48);
    await expect(box(page)).toHaveValue("");
  });

  test("in a bare map narrows it too", async ({ page, address }) => {
    await page.goto(address("/?q=luzhi&embed=1"));
    const listed = page.locator("[data-record]:not([data-dim])");
    const ids = () =>
      listed.evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute("data-record")))]);
    await expect.poll(async () => (await ids()).length).toBe(6);
  });
});

test("finding nothing says so and offers the way out", async ({ page, address }) => {
  await page.goto(address("/?status=new"));
  await type(page, "不存在的地方");
  await expect(page.getByText("没有找到“不存在的地方”。")).toBeVisible();
  await page.getByRole("link", { name: "看全部项目" }).click();
  await expect(list(page).getByRole("listitem")).toHaveCount(48);
  await expect(box(page)).toHaveValue("");
});

test("what was opened lately is offered on this device, and forgotten on request", async ({ page, address }) => {
  await page.goto(address("/"));
  await type(page, "红子服饰");
  await options(page).first().click();
  await page.goto(address("/"));
  await box(page).click();
  await expect(page.getByRole("listbox").getByRole("group", { name: "最近打开" })).toContainText("红子服饰地块");
  await page.getByRole("button", { name: "清除最近打开" }).click();
  await expect(options(page)).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem("wuzhong-atlas.recent"))).toBeNull();
});

for (const [what, file] of [
  ["the page's script", /react-[\w-]+\.js$/],
  ["the suggestions' script", /SearchCombobox-[\w-]+\.js$/],
] as const) {
  test(`what is typed before ${what} has come stays, and so does the caret`, async ({ page, address }) => {
    let release = () => {};
    const wanted = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(file, async (route) => {
      await wanted;
      await route.continue();
    });
    await page.goto(address("/"), { waitUntil: "commit" });
    const field = page.getByRole("searchbox", { name: "搜索项目、镇街、社区" });
    await field.click();
    await page.keyboard.type("luz");
    await expect(field).toHaveValue("luz");
    release();
    await expect(box(page)).toHaveValue("luz");
    await expect(box(page)).toBeFocused();
    await page.keyboard.type("hi");
    await expect(options(page).first()).toContainText("甪直镇");
  });
}

test("in English names, groups and answers are English", async ({ page, address }) => {
  await page.goto(address("/en/"));
  const field = page.getByRole("combobox", { name: "Search projects, towns, communities" });
  await field.click();
  await field.fill("garment");
  const first = page.getByRole("listbox").getByRole("option").first();
  await expect(first).toContainText("Hongzi Garment Plot");
  await first.click();
  await expect(page).toHaveURL(address("/en/p/e2024-11/"));
});

test.describe("where the names cannot be fetched", () => {
  test.use({ expectedProblems: [/search-[\w-]+\.json|Failed to load resource/] });

  test("the box says so, and the list stays whole", async ({ page, address }) => {
    await page.route(/search-[\w-]+\.json/, (route) => route.abort());
    await page.goto(address("/?q=luzhi"));
    await type(page, "luzhi");
    await expect(page.getByText("搜索没有载入；列表与筛选不受影响。")).toBeVisible();
    await expect(list(page).getByRole("listitem")).toHaveCount(48);
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the form leads to the list with the text in its address", wherever, async ({ page, address }) => {
    await page.goto(address("/about/"));
    await page.getByRole("searchbox", { name: "搜索项目、镇街、社区" }).fill("幼儿园");
    await page.keyboard.press("Enter");
    await expect.poll(() => searched(page)).toBe("幼儿园");
    await expect(heading(page)).toHaveText(/吴中/);
  });
});

test.describe("on a phone", () => {
  test.use(phone);

  test("the suggestions are large enough to hit and nothing is wider than the screen", async ({ page, address }) => {
    await page.goto(address("/"));
    await box(page).tap();
    await box(page).fill("胥口");
    await expect(options(page).first()).toBeVisible();
    const heights = await options(page).evaluateAll((all) =>
      all.map((option) => option.getBoundingClientRect().height),
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await options(page).first().tap();
    await expect(page).toHaveURL(address("/t/xukou/"));
  });
});
