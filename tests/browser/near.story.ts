import { expect, liveMap, phone, test } from "./story.ts";

test.describe("what is near me", () => {
  test.use({ permissions: ["geolocation"], geolocation: { latitude: 31.23, longitude: 120.63 } });

  test("is asked of the device only on request, answered here, and no part of the address", async ({
    page,
    address,
  }) => {
    await page.goto(address("/"));
    await page.getByRole("button", { name: "我附近有什么" }).click();
    const panel = page.getByRole("region", { name: "我附近有什么" });
    await panel.getByRole("button", { name: "用设备定位" }).click();
    await expect(panel.getByRole("status")).toContainText("这里在城南街道");
    await expect(panel.getByRole("heading", { name: "1 公里以内：1 项" })).toBeVisible();
    await expect(panel.getByRole("link", { name: "碧波小学配套地块" })).toBeVisible();
    await expect(page.locator("[data-place]")).toBeAttached();
    await page.waitForTimeout(700);
    expect(page.url()).toBe(address("/"));

    await page.getByRole("button", { name: "分享", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByRole("textbox", { name: "链接" })).toHaveValue(address("/"));
    await dialog.getByRole("checkbox", { name: /100 米/ }).check();
    await expect(dialog.getByRole("textbox", { name: "链接" })).toHaveValue(address("/?near=31.23/120.63"));
  });

  test("a link that was sent with a place opens with its answer", async ({ page, address }) => {
    await page.goto(address("/en/?near=31.23/120.63"));
    const panel = page.getByRole("region", { name: "What is near me" });
    await expect(panel.getByRole("status")).toContainText("This is in Chengnan Subdistrict");
    await panel.getByRole("button", { name: "Close" }).click();
    await expect.poll(() => page.url()).toBe(address("/en/"));
  });

  test("answers for a community by its town where no position is published, and refuses what is none", async ({
    page,
    address,
  }) => {
    await page.goto(address("/"));
    await page.getByRole("button", { name: "我附近有什么" }).click();
    const panel = page.getByRole("region", { name: "我附近有什么" });
    await panel.getByRole("combobox", { name: "社区或村" }).fill("苑北社区");
    await panel.getByRole("button", { name: "查看" }).first().click();
    await expect(panel.getByRole("status")).toContainText("苑北社区属于长桥街道");
    await panel.getByRole("button", { name: "换一个地方" }).click();
    await panel.getByRole("textbox", { name: "坐标" }).fill("苏州");
    await panel.getByRole("button", { name: "查看" }).last().click();
    await expect(panel.getByRole("alert")).toContainText("31.2305, 120.6312");
    await panel.getByRole("textbox", { name: "坐标" }).fill("120.8735, 31.2404");
    await panel.getByRole("combobox", { name: "坐标系" }).selectOption("GCJ-02");
    await panel.getByRole("button", { name: "查看" }).last().click();
    await expect(panel.getByRole("status")).toContainText("甪直镇");
  });
});

test.describe("what is near me, refused by the device", () => {
  test.use({ permissions: [] });
  test("says so and leaves the other ways", async ({ page, address }) => {
    await page.addInitScript(() => {
      navigator.geolocation.getCurrentPosition = (_, fail) =>
        fail?.({ code: 1, message: "", PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 });
    });
    await page.goto(address("/"));
    await page.getByRole("button", { name: "我附近有什么" }).click();
    await page.getByRole("button", { name: "用设备定位" }).click();
    await expect(page.getByText("没有得到定位许可")).toBeVisible();
  });
});

test.describe("picking a place on a phone", () => {
  test.use(phone);
  test("by the cross in the middle of what is seen of the map", async ({ page, address }) => {
    await page.goto(address("/?at=13/31.2404/120.8735"));
    await liveMap(page);
    await page.getByRole("button", { name: "我附近有什么" }).tap();
    await page.getByRole("button", { name: "在图上选" }).tap();
    await page.getByRole("button", { name: "选这里" }).tap();
    await expect(page.getByRole("region", { name: "我附近有什么" }).getByRole("status")).toContainText("这里在甪直镇");
  });
});
