import { readFileSync } from "node:fs";
import type { APIResponse, Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { expect, test } from "./story.ts";

type Row = Readonly<Record<string, string>>;

const languages = [
  { language: "zh", prefix: "" },
  { language: "en", prefix: "/en" },
] as const;

const towns = parseTable(readFileSync("data/towns.csv", "utf8"));
/** Of every source, in both languages. */
const titles = new Map(
  parseTable(readFileSync("data/sources.csv", "utf8")).map((row) => [
    row.id ?? "",
    { zh: row.title_zh ?? "?", en: row.title_en ?? "?" },
  ]),
);

function parseTable(csv: string): Row[] {
  return parse(csv, { columns: true, bom: true });
}

async function readTable(response: APIResponse): Promise<Row[]> {
  return parseTable(await response.text());
}

const pathOf = (address: string) => new URL(address).pathname;

/** What a visitor has before any script, and without one for good: only what is drawn counts. */
async function look(page: Page, address: string) {
  await page.goto(address, { waitUntil: "domcontentloaded" });
  return page.evaluate(() => {
    const main = document.querySelector("main");
    return {
      heading: document.querySelector("h1")?.textContent ?? "",
      // biome-ignore lint/performance/useDomNodeTextContent: what is not drawn is not said
      text: main?.innerText ?? "",
      links: [...(main?.querySelectorAll("a") ?? [])].map(({ pathname }) => pathname),
      mapWidth: document.querySelector("[data-map] svg path")?.getBoundingClientRect().width ?? 0,
    };
  });
}

// A trace of a hundred pages costs more time than the pages.
test.use({ javaScriptEnabled: false, trace: "off" });

for (const { language, prefix } of languages) {
  test(`every record's page in ${language} has its name, figure, source, town and map`, async ({ page, address }) => {
    test.setTimeout(240_000);
    const records = await readTable(await page.request.get(address("/data/projects.csv")));
    expect(records).toHaveLength(48);
    for (const record of records) {
      const path = `${prefix}/p/${record.id}/`;
      const seen = await look(page, address(path));
      expect.soft(seen.heading, path).toContain(record[`name_${language}`]);
      expect.soft(seen.text, path).toContain(record[`source_locator_${language}`]);
      expect.soft(seen.text, path).toContain(titles.get(record.source ?? "")?.[language]);
      if (record.area_m2) expect.soft(seen.text, path).toContain(`${Number(record.area_m2) / 10_000} `);
      const towns = (record.towns ?? "").split(";").filter(Boolean);
      for (const town of towns) expect.soft(seen.links, path).toContain(pathOf(address(`${prefix}/t/${town}/`)));
      expect.soft(seen.mapWidth, path).toBeGreaterThan(300);
    }
  });

  test(`every town's page in ${language} has its name, projects and map`, async ({ page, address }) => {
    test.setTimeout(120_000);
    const records = await readTable(await page.request.get(address("/data/projects.csv")));
    for (const town of towns) {
      const path = `${prefix}/t/${town.id}/`;
      const seen = await look(page, address(path));
      expect.soft(seen.heading, path).toContain(town[`name_${language}`]);
      const inTown = records.filter((record) => record.towns?.split(";").includes(town.id ?? ""));
      for (const { id } of inTown) expect.soft(seen.links, path).toContain(pathOf(address(`${prefix}/p/${id}/`)));
      expect.soft(seen.mapWidth, path).toBeGreaterThan(300);
    }
  });

  test(`list, plan and sources in ${language} have their figures`, async ({ page, address }) => {
    const [list, plan, about] = [
      await look(page, address(`${prefix}/`)),
      await look(page, address(`${prefix}/plan/`)),
      await look(page, address(`${prefix}/about/`)),
    ];
    expect(list.mapWidth).toBeGreaterThan(300);
    for (const { text } of [list, plan]) expect(text).toContain("64.058");
    for (const title of titles.values()) expect(about.text).toContain(title[language]);
  });
}
