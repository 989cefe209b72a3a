import type { Page } from "@playwright/test";
import { expect, isOfThisMachine, test } from "./story.ts";

/** With the map beside the content, and without. */
const mapPaths = [
  "/",
  "/?status=new&town=luzhi",
  "/?embed=1",
  "/p/e2024-03/",
  "/p/w2024-02/",
  "/t/luzhi/",
  "/t/taihu/",
];
const textPaths = ["/plan/", "/about/"];

test.use({ expectedProblems: [/status of 404/] });

/** Everything that is said in the console, at any level, and everything thrown. */
function listen(page: Page): string[] {
  const said: string[] = [];
  page.on("console", (message) => {
    if (!isOfThisMachine(message)) said.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => said.push(`thrown: ${error.message}`));
  return said;
}

for (const [language, prefix, map] of [
  ["Chinese", "", "地图"],
  ["English", "/en", "Map"],
] as const) {
  test(`pages in ${language} take over what the server rendered without a word in the console`, async ({
    page,
    address,
  }) => {
    test.setTimeout(240_000);
    const said = listen(page);
    for (const path of mapPaths) {
      await page.goto(address(prefix + path));
      const region = page.getByRole("region", { name: map, exact: true });
      await expect(region, path).toHaveAttribute("data-map", "live", { timeout: 45_000 });
      await page.waitForLoadState("networkidle");
      expect(said, path).toEqual([]);
    }
    for (const path of textPaths) {
      await page.goto(address(prefix + path));
      await page.waitForLoadState("networkidle");
      await expectAlive(page);
      expect(said, path).toEqual([]);
    }
  });

  test(`an address of no page in ${language} says only that it is none`, async ({ page, address }) => {
    const said = listen(page);
    await page.goto(address(`${prefix}/p/e2024-99/`));
    await expectAlive(page);
    expect(said).toEqual([expect.stringContaining("404 (Not Found)")]);
  });
}

test.describe("HTML that differs from what the browser draws", () => {
  test.use({ expectedProblems: [/React error #418/] });

  test("would be heard", async ({ page, address }) => {
    await page.route(address("/plan/"), async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/(<h1[^>]*>)/, "$1?") });
    });
    const said = listen(page);
    await page.goto(address("/plan/"));
    await expect.poll(() => said.join()).toContain("418");
  });
});

/** A page answers once React has taken it over. */
async function expectAlive(page: Page): Promise<void> {
  await expect(async () => {
    await page.getByRole("radio").last().check({ force: true });
    await expect(page.locator("html")).toHaveAttribute("data-scheme", "dark", { timeout: 500 });
  }).toPass();
}
