import type { Page } from "@playwright/test";
import { expect, phone, sizes, test, wherever } from "./story.ts";

const list = (page: Page) => page.getByRole("list", { name: "项目列表" });
const result = (page: Page) => page.getByRole("status").filter({ hasText: /^共/ });
const choice = (page: Page, group: string, name: RegExp) =>
  page.getByRole("group", { name: group, exact: true }).getByRole("checkbox", { name });

/** The sums of the report's own rows, written out: query, records listed, area as it is shown (null = none is). */
const sums: readonly (readonly [query: string, count: number, area: string | null])[] = [
  ["", 48, "64.058"],
  ["?status=new", 6, "58.748"],
  ["?status=carried", 8, "5.31"],
  ["?kind=expropriation", 14, "64.058"],
  ["?kind=work", 34, null],
  ["?category=renewal&town=luzhi", 2, "30.23"],
  ["?category=infrastructure", 15, "23.31"],
  ["?category=public&sub=health", 7, "0.5"],
];

test.describe("the figures of a link", () => {
  for (const [query, count, area] of sums) {
    test(`/${query} lists ${count} and adds up to ${area ?? "no area"}`, async ({ page, address }) => {
      await page.goto(address(`/${query}`));
      await expect(list(page).getByRole("listitem")).toHaveCount(count);
      await expect(result(page)).toContainText(`共 ${count} 项`);
      if (area === null) await expect(result(page)).not.toContainText("万㎡");
      else await expect(result(page)).toContainText(`${area} 万㎡`);
    });
  }

  test("of the 15 of infrastructure 4 are expropriations", async ({ page, address }) => {
    await page.goto(address("/?category=infrastructure"));
    await expect(result(page)).toContainText("征收项目 4");
    await expect(result(page)).toContainText("重点工程 11");
  });
});

test.describe("filtering", () => {
  test("a value chosen narrows list, figures and address, and can be taken away again", async ({ page, address }) => {
    await page.goto(address("/"));
    await choice(page, "项目性质", /旧城区改建/).check();
    await expect(list(page).getByRole("listitem")).toHaveCount(3);
    await choice(page, "镇（街道）", /甪直镇/).check();
    await expect(list(page).getByRole("listitem")).toHaveCount(2);
    await expect(page).toHaveURL(/\?category=renewal&town=luzhi$/);
    await page.getByRole("button", { name: "去掉条件：甪直镇" }).click();
    await expect(list(page).getByRole("listitem")).toHaveCount(3);
    await page.getByRole("button", { name: "清除筛选" }).click();
    await expect(list(page).getByRole("listitem")).toHaveCount(48);
    await expect(page).toHaveURL(address("/"));
  });

  test("every value says how many it would leave, and keeps its word", async ({ page, address }) => {
    await page.goto(address("/?status=new"));
    const renewal = choice(page, "项目性质", /旧城区改建/);
    await expect(renewal).toHaveAccessibleName(/^旧城区改建\s*3 项$/);
    await expect(choice(page, "工程进度", /在建/)).toHaveAccessibleName(/0 项$/);
    await renewal.check();
    await expect(list(page).getByRole("listitem")).toHaveCount(3);
  });

  test("areas can be asked for by range, and a crossed range is named and not applied", async ({ page, address }) => {
    await page.goto(address("/"));
    await page.getByRole("spinbutton", { name: "最小面积（万㎡）" }).fill("9");
    await expect(list(page).getByRole("listitem")).toHaveCount(3);
    await expect(page).toHaveURL(/\?area=9-$/);
    await page.getByRole("spinbutton", { name: "最大面积（万㎡）" }).fill("1");
    await expect(page.getByText("最小值大于最大值")).toBeVisible();
    await expect(list(page).getByRole("listitem")).toHaveCount(3);
    await page.getByRole("spinbutton", { name: "最大面积（万㎡）" }).fill("17.05");
    await expect(list(page).getByRole("listitem")).toHaveCount(2);
  });

  test("what leaves nothing says so and offers the way out", async ({ page, address }) => {
    await page.goto(address("/?status=new&stage=planned"));
    await expect(result(page)).toContainText("共 0 项");
    await expect(page.getByText("没有符合全部条件的项目")).toBeVisible();
    await page.locator("#list").getByRole("button", { name: "清除筛选" }).click();
    await expect(list(page).getByRole("listitem")).toHaveCount(48);
  });

  test("the largest comes first when sorted by area", async ({ page, address }) => {
    await page.goto(address("/"));
    await page.getByRole("combobox", { name: "排序" }).selectOption({ label: "征收面积" });
    await expect(list(page).getByRole("listitem").first()).toContainText("26.53");
    await expect(page).toHaveURL(/\?sort=area$/);
  });
});

test.describe("going there and back", () => {
  test(
    "Back and Forward restore selection and filters, and the item one came from has the focus",
    wherever,
    async ({ page, address }) => {
      await page.goto(address("/?category=renewal"));
      await expect(list(page).getByRole("listitem")).toHaveCount(3);
      const item = list(page).getByRole("link").nth(1);
      const name = (await item.textContent()) ?? "";
      await item.click();
      const heading = page.getByRole("article").getByRole("heading", { level: 1 });
      await expect(heading).toHaveText(name);
      await expect(heading).toBeFocused();
      await expect(page).toHaveURL(/\/p\/e2024-\d\d\/\?category=renewal$/);
      await page.goBack();
      await expect(list(page).getByRole("listitem")).toHaveCount(3);
      await expect(list(page).getByRole("link", { name })).toBeFocused();
      await page.goForward();
      await expect(heading).toHaveText(name);
      await page.reload();
      await expect(heading).toHaveText(name);
      await expect(page.getByRole("link", { name: "返回列表（3 项）" })).toBeVisible();
    },
  );

  test("the next of the result is one step away", async ({ page, address }) => {
    await page.goto(address("/p/e2024-01/?kind=expropriation"));
    await expect(page.getByText("第 1 项，共 14 项")).toBeVisible();
    await page.getByRole("link", { name: "下一项" }).click();
    await expect(page).toHaveURL(/\/p\/e2024-02\/\?kind=expropriation$/);
    await expect(page.getByText("第 2 项，共 14 项")).toBeVisible();
  });

  test("the other language shows the same view", wherever, async ({ page, address }) => {
    await page.goto(address("/p/e2024-03/?status=carried&sort=area"));
    await page.getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(address("/en/p/e2024-03/?status=carried&sort=area"));
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.getByRole("link", { name: "Back to the list (8)" })).toBeVisible();
    await page.getByRole("link", { name: "中文" }).click();
    await expect(page).toHaveURL(address("/p/e2024-03/?status=carried&sort=area"));
  });
});

test("list and map are in step: what the pointer is on in one, the other shows", async ({ page, address }) => {
  await page.goto(address("/?category=renewal"));
  const item = list(page).getByRole("link").first();
  await item.hover();
  await expect(page.getByRole("region", { name: "地图" }).locator('[data-mark][data-hovered=""]')).toHaveCount(1);
});

test("a page of a record says every fact with its source and its precision", async ({ page, address }) => {
  await page.goto(address("/p/e2024-03/"));
  const article = page.getByRole("article");
  for (const text of ["3.6 万㎡", "36,000 ㎡", "54 亩", "结转", "长桥街道", "道路走向", "基础设施（交通）"]) {
    await expect(article).toContainText(text);
  }
  await expect(article.getByRole("heading", { name: "出处与来源" })).toBeVisible();
});

test("a town's page lists what is in it and says how its boundary is known", async ({ page, address }) => {
  await page.goto(address("/t/luzhi/"));
  await expect(page.getByRole("heading", { level: 1, name: "甪直镇" })).toBeVisible();
  await expect(list(page).getByRole("listitem")).toHaveCount(6);
  await expect(page.getByText("±250 米").first()).toBeVisible();
  await page.goto(address("/t/taihu/"));
  await expect(page.getByText("没有找到这个街道的开放边界数据")).toBeVisible();
});

test("a link that is half understood says which half, and shows the rest", async ({ page, address }) => {
  await page.goto(address("/?status=foo&category=housing&utm_source=x"));
  await expect(page.getByRole("alert")).toContainText("status=foo");
  await expect(page.getByRole("alert")).not.toContainText("utm_source");
  await expect(list(page).getByRole("listitem")).toHaveCount(1);
  await page.getByRole("button", { name: "知道了" }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test.describe("an address of no page", () => {
  test.use({ expectedProblems: [/status of 404/] });

  test("names the closest projects in the language asked for", wherever, async ({ page, address }) => {
    await page.goto(address("/en/p/e2024-33/"));
    await expect(page.getByRole("heading", { level: 1, name: "There is no such page" })).toBeVisible();
    await page.getByRole("listitem").getByRole("link").first().click();
    await expect(page.getByRole("article").getByRole("heading", { level: 1 })).toBeVisible();
  });
});

test("the keyboard alone leads from the first Tab to a record and back", async ({ page, address }) => {
  await page.goto(address("/?kind=work&category=infrastructure"));
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "跳到项目列表" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("combobox", { name: "排序" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("checkbox", { name: "只列地图当前范围内的" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(list(page).getByRole("link").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("article").getByRole("heading", { level: 1 })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(list(page).getByRole("listitem")).toHaveCount(11);
});

test.describe("dark", () => {
  test("is taken from the device, or chosen and remembered", async ({ page, address }) => {
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.goto(address("/"));
    const light = await paper();
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.getByRole("radio", { name: "浅色" }).check();
    expect(await paper()).toBe(light);
    await page.reload();
    await expect(page.getByRole("radio", { name: "浅色" })).toBeChecked();
    expect(await paper()).toBe(light);
    await page.getByRole("radio", { name: "跟随系统" }).check();
    expect(await paper()).toBe(dark);
  });
});

test.describe("the plan and about pages", () => {
  test("have the plan's totals as a table, and lead back to the list", async ({ page, address }) => {
    await page.goto(address("/plan/"));
    await expect(page.getByRole("row", { name: /合计/ })).toContainText("64.058 万㎡");
    await page.getByRole("link", { name: "在地图上看这些项目" }).click();
    await expect(list(page).getByRole("listitem")).toHaveCount(14);
  });

  test("name every source with its licence", async ({ page, address }) => {
    await page.goto(address("/about/"));
    await expect(page.getByText("ODbL-1.0").first()).toBeVisible();
  });
});

for (const [name, viewport] of Object.entries(sizes)) {
  test(`nothing sticks out of the page sideways (${name})`, async ({ page, address }) => {
    await page.setViewportSize(viewport);
    for (const path of ["/", "/en/", "/en/p/w2024-21/", "/t/luzhi/", "/en/plan/", "/about/"]) {
      await page.goto(address(path));
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(excess, path).toBeLessThanOrEqual(0);
    }
  });
}

test.describe("on a phone", () => {
  test.use(phone);

  const panel = (page: Page) => page.locator("[data-panel]");
  const handle = (page: Page) => page.locator("[data-handle]");
  const heightOf = async (page: Page) => (await panel(page).boundingBox())?.height ?? 0;

  test("the sheet has three stops, by pressing and by key, and the map is always seen", async ({ page, address }) => {
    await page.goto(address("/"));
    await expect(handle(page)).toHaveAttribute("aria-expanded", "true");
    const half = await heightOf(page);
    await handle(page).press("ArrowDown");
    await expect(handle(page)).toHaveAttribute("aria-expanded", "false");
    await expect.poll(() => heightOf(page)).toBeLessThan(half / 2);
    await handle(page).press("ArrowUp");
    await handle(page).press("ArrowUp");
    await expect.poll(() => heightOf(page)).toBeGreaterThan(half * 1.5);
    expect(await heightOf(page)).toBeLessThan(sizes.phone.height - 100);
  });

  test("the sheet follows a finger and settles at the nearest stop", async ({ page, address }) => {
    await page.goto(address("/"));
    await expect(handle(page)).toHaveAttribute("aria-expanded", "true");
    const box = await handle(page).boundingBox();
    const x = (box?.x ?? 0) + (box?.width ?? 0) / 2;
    const y = (box?.y ?? 0) + 14;
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + 120, { steps: 6 });
    await page.mouse.move(x, sizes.phone.height - 60, { steps: 12 });
    await page.mouse.up();
    await expect(handle(page)).toHaveAttribute("aria-expanded", "false");
    await expect(result(page)).toBeInViewport();
  });

  test("filters are found behind one button, and a chosen one narrows the list", async ({ page, address }) => {
    await page.goto(address("/"));
    const filters = page.getByRole("button", { name: "筛选", exact: true });
    await expect(filters).toHaveAttribute("aria-expanded", "false");
    await filters.click();
    await choice(page, "项目属性", /新增/).check();
    await expect(result(page)).toContainText("共 6 项");
  });

  test("what is tapped is at least 44 px high", async ({ page, address }) => {
    await page.goto(address("/?category=public"));
    await page.getByRole("button", { name: "筛选", exact: true }).click();
    const small = await page
      .locator(
        "[data-panel] button:visible, [data-panel] label:has(input):visible, header a:visible, header button:visible",
      )
      .evaluateAll((elements) =>
        elements
          .filter(
            (element) =>
              !element.matches("[data-handle], h1 a, .visually-hidden") &&
              element.getBoundingClientRect().height < 43.5,
          )
          .map((element) => element.textContent),
      );
    expect(small).toEqual([]);
  });
});

test("a filter that is pressed before the script has come counts once it is there", async ({ page, address }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/assets/index-*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address("/"), { waitUntil: "commit" });
  const choice = page.getByRole("group", { name: "项目属性" }).getByRole("checkbox", { name: /^新增/ });
  await choice.check();
  release();
  await expect(page.getByRole("status").first()).toContainText("共 6 项");
  await expect(choice).toBeChecked();
  await choice.uncheck();
  await expect(page.getByRole("status").first()).toContainText("共 48 项");
});
