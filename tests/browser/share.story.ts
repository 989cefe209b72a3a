import type { Locator } from "@playwright/test";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { expect, liveMap, phone, test } from "./story.ts";

/** What a scanner reads in the picture of an element. */
async function scanned(code: Locator): Promise<string | undefined> {
  const { data, width, height } = PNG.sync.read(await code.screenshot());
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

test.describe("sharing", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("hands over the link of the view, to copy, to scan and to cite", async ({ page, address }) => {
    await page.goto(address("/p/e2024-03/?status=carried"));
    await page.getByRole("button", { name: "分享", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "分享" });
    const link = address("/p/e2024-03/?status=carried");
    await expect(dialog.getByRole("textbox", { name: "链接" })).toHaveValue(link);
    await dialog.getByRole("button", { name: "复制链接" }).click();
    await expect(dialog.getByRole("status").first()).toHaveText("已复制");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    expect(await scanned(dialog.getByRole("img", { name: "二维码" }))).toBe(link);

    await dialog.getByText("引用", { exact: true }).click();
    const chinese = dialog.getByRole("textbox", { name: "GB/T 7714" });
    await expect(chinese).toHaveValue(
      /^吴中地图册\. 石湖西路东段改扩建工程\[CM\/OL\]\. \(\d{4}-\d\d-\d\d\)\[\d{4}-\d\d-\d\d\]\. http/,
    );
    await expect(dialog.getByRole("textbox", { name: "英文" })).toHaveValue(
      /^Wuzhong Atlas\. “.*\/en\/p\/e2024-03\/\?status=carried$/,
    );
  });

  test("by keyboard: the focus is in the dialog, and back on the button after Escape", async ({ page, address }) => {
    await page.goto(address("/en/?town=luzhi"));
    const button = page.getByRole("button", { name: "Share", exact: true });
    await button.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Share" });
    await expect(dialog.getByRole("textbox", { name: "Link" })).toHaveValue(address("/en/?town=luzhi"));
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
  });

  test("a browser that refuses the clipboard copies the old way or leaves the link selected", async ({
    page,
    address,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", {
        value: { writeText: () => Promise.reject(new Error("refused")) },
      });
      document.execCommand = () => false;
    });
    await page.goto(address("/"));
    await page.getByRole("button", { name: "分享", exact: true }).click();
    await page.getByRole("button", { name: "复制链接" }).click();
    await expect(page.getByRole("dialog").getByRole("status").first()).toContainText("请手动复制");
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(address("/"));
  });
});

test.describe("sharing on a phone", () => {
  test.use(phone);

  test("the dialog fits the screen and its code can be scanned in the dark scheme", async ({ page, address }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(address("/p/w2024-21/"));
    await page.getByRole("button", { name: "分享", exact: true }).tap();
    const dialog = page.getByRole("dialog");
    expect(await scanned(dialog.getByRole("img", { name: "二维码" }))).toBe(address("/p/w2024-21/"));
    const overflow = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBe(0);
  });
});

test.describe("an embedded map", () => {
  const host = (code: string) =>
    `<!doctype html><title>Host</title><link rel="icon" href="data:,"><script>messages=[];addEventListener("message",(e)=>messages.push(e.data))</script>${code}`;

  test("is what the embed code makes, tells its page what happens, and leads back to the full page", async ({
    page,
    address,
  }) => {
    await page.goto(address("/?status=new"));
    await page.getByRole("button", { name: "分享", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("嵌入网页").click();
    await dialog.getByRole("spinbutton", { name: "宽（像素）" }).fill("800");
    const code = await dialog.getByRole("textbox", { name: "嵌入代码" }).inputValue();
    expect(code).toContain('width="800"');
    const preview = dialog.frameLocator("iframe");
    await expect(preview.getByRole("region", { name: "地图" })).toBeVisible();

    await page.route("**/host.html", (route) =>
      route.fulfill({ contentType: "text/html; charset=utf-8", body: host(code) }),
    );
    await page.goto(address("/host.html"));
    const frame = page.frameLocator("iframe");
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText("吴中区2024年征收与重点工程图集");
    await expect(frame.getByRole("list", { name: "项目列表" })).toHaveCount(0);
    const messages = () =>
      page.evaluate("messages") as Promise<{ type: string; count: number; record?: string; url: string }[]>;
    await expect
      .poll(messages)
      .toMatchObject([{ source: "wuzhong-atlas", type: "ready", count: 6, url: address("/?status=new") }]);

    await frame.locator('[data-record="e2024-10"]').first().dispatchEvent("click");
    await expect.poll(async () => (await messages()).at(-1)).toMatchObject({ type: "select", record: "e2024-10" });
    const back = frame.getByRole("link", { name: /完整页面/ });
    await expect(back).toHaveAttribute("target", "_blank");
    expect(await back.evaluate((element: HTMLAnchorElement) => element.href)).toBe(address("/p/e2024-10/?status=new"));
  });

  test("does nothing on messages of the page around it", async ({ page, address }) => {
    await page.route("**/host.html", (route) =>
      route.fulfill({
        contentType: "text/html; charset=utf-8",
        body: host(`<iframe src="${address("/?embed=1")}" width="640" height="480"></iframe>`),
      }),
    );
    await page.goto(address("/host.html"));
    const frame = page.frameLocator("iframe");
    await liveMap(frame);
    const [heading, shown] = [frame.getByRole("heading", { level: 1 }), frame.locator("[data-record]:not([data-dim])")];
    const before = [await heading.textContent(), await shown.count()];
    await page.evaluate(() => {
      const { contentWindow } = document.querySelector("iframe") as HTMLIFrameElement;
      for (const type of ["select", "filter", "ready", "eval"]) {
        contentWindow?.postMessage(
          { source: "wuzhong-atlas", version: 1, type, record: "e2024-03", code: "document.body.remove()" },
          "*",
        );
      }
    });
    await page.waitForTimeout(300);
    expect([await heading.textContent(), await shown.count()]).toEqual(before);
  });
});
