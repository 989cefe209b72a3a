import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, phone, sizes, test, withoutWebGl } from "./story.ts";

/** One of every kind: records placed well, badly and not at all, a town with a boundary and one without, no page. */
const paths = [
  "/",
  "/p/e2024-03/",
  "/p/w2024-15/",
  "/p/w2024-02/",
  "/t/luzhi/",
  "/t/taihu/",
  "/plan/",
  "/about/",
  "/p/e2024-99/",
  "/?embed=1",
];

const devices = { desktop: { viewport: sizes.desktop }, phone };

const languages = [
  { language: "Chinese", prefix: "", map: "地图", legend: "图例", filters: "筛选", menu: "菜单", share: "分享" },
  {
    language: "English",
    prefix: "/en",
    map: "Map",
    legend: "Legend",
    filters: "Filters",
    menu: "Menu",
    share: "Share",
  },
] as const;

// One of the paths is no page. What fades in has no contrast yet.
test.use({ expectedProblems: [/status of 404/], contextOptions: { reducedMotion: "reduce" } });

/**
 * What keeps someone out, by all rules of axe but the experimental ones, in both colour schemes. Each as
 * `color-contrast: .note – what is wrong`.
 */
async function obstacles(page: Page): Promise<string[]> {
  const look = () => new AxeBuilder({ page });
  const onlyViolations = { resultTypes: ["violations" as const] };
  await page.emulateMedia({ colorScheme: "light" });
  const inLight = await look()
    .options({ ...onlyViolations, rules: { "target-size": { enabled: true } } })
    .analyze();
  await page.emulateMedia({ colorScheme: "dark" });
  const inDark = await look().options(onlyViolations).withRules(["color-contrast", "link-in-text-block"]).analyze();
  return [...inLight.violations, ...inDark.violations].flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} – ${failureSummary?.replace(/\s+/g, " ")}`),
  );
}

for (const [device, settings] of Object.entries(devices)) {
  for (const { language, prefix, ...names } of languages) {
    test.describe(`in ${language}, on a ${device}`, () => {
      test.use(settings);

      test("no page keeps anyone out", async ({ page, address }) => {
        test.slow();
        await withoutWebGl(page);
        for (const path of paths) {
          await page.goto(address(prefix + path), { waitUntil: "networkidle" });
          expect.soft(await obstacles(page), path).toEqual([]);
        }
      });

      test("the live map does not, nor what opens on the page", async ({ page, address }) => {
        test.slow();
        await page.goto(address(`${prefix}/?status=new`));
        const map = page.getByRole("region", { name: names.map, exact: true });
        await expect(map).toHaveAttribute("data-map", "live", { timeout: 45_000 });
        if (device === "phone") await page.getByRole("button", { name: names.filters, exact: true }).click();
        await page.getByRole("region", { name: names.legend }).getByRole("button", { name: names.legend }).click();
        expect.soft(await obstacles(page), "filters and legend").toEqual([]);
        await page.getByRole("combobox").first().fill("luzhi");
        await expect(page.getByRole("option").first()).toBeVisible();
        expect.soft(await obstacles(page), "suggestions").toEqual([]);
        await page.getByRole("combobox").first().blur();
        if (device === "phone") {
          await page.getByRole("button", { name: names.menu }).click();
          expect.soft(await obstacles(page), "menu").toEqual([]);
          await page.keyboard.press("Escape");
        }
        await page.getByRole("button", { name: names.share }).first().click();
        await expect(page.getByRole("dialog", { name: names.share })).toBeVisible();
        expect.soft(await obstacles(page), "share").toEqual([]);
      });
    });
  }
}
