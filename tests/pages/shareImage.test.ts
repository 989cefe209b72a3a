import { describe, expect, test } from "vitest";
import { atlas } from "../../src/atlas.ts";
import { languages } from "../../src/core/vocabulary.ts";
import { atlasPages } from "../../src/pages/addresses.ts";
import { missingSigns, textWidth, type Weight } from "../../src/pages/fonts.ts";
import { rasterise } from "../../src/pages/rasterise.ts";
import { shareImageSvg } from "../../src/pages/shareImage.ts";
import type { Site } from "../../src/pages/site.ts";
import { fitText } from "../../src/pages/textLines.ts";
import { hosted } from "./heads.ts";

/** A host's name has its place on the card, and may be longer than ours. */
const longHost: Site = { ...hosted, origin: "https://the-atlas-of-a-district.with-a-long-name.example.org" };

/** Every line of type on the card of every image: where it begins, how large and how heavy it is. */
const texts = languages.flatMap((language) =>
  atlasPages(atlas).flatMap((page) =>
    [
      ...shareImageSvg(page, language, longHost).matchAll(
        /<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)" font-weight="(\d+)"[^>]*>([^<]*)<\/text>/g,
      ),
    ].map(([, x, y, size, weight, text = ""]) => ({
      page: `${language} ${JSON.stringify(page)}`,
      x: Number(x),
      y: Number(y),
      size: Number(size),
      weight: (Number(weight) > 500 ? "bold" : "regular") satisfies Weight as Weight,
      text: text.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
    })),
  ),
);

describe("the type of the share images", () => {
  test("stays on its card, with the longest name too", () => {
    expect(texts.length).toBeGreaterThan(130 * 3);
    const wide = texts.filter(({ x, size, weight, text }) => x + textWidth(text, weight) * size > 1200 - 40);
    expect(wide).toEqual([]);
    expect(texts.filter(({ x, y, size }) => x < 620 || y - size < 0 || y > 620)).toEqual([]);
  });

  test("is never set over other type", () => {
    for (const page of new Set(texts.map((each) => each.page))) {
      const sorted = texts.filter((each) => each.page === page).toSorted((a, b) => a.y - b.y);
      for (const [index, line] of sorted.entries()) {
        const above = sorted[index - 1];
        if (above) expect(line.y - above.y, `${page}: ${above.text} / ${line.text}`).toBeGreaterThan(line.size * 0.95);
      }
    }
  });

  test("has no quotation mark as wide as a Chinese sign in English", () => {
    const english = texts.filter(({ page }) => page.startsWith("en "));
    expect(english.filter(({ text }) => /[‘’“”]/.test(text))).toEqual([]);
  });

  test("has a glyph for every sign", () => {
    const all = texts.map(({ text }) => text).join("");
    expect(missingSigns(all, "regular")).toEqual([]);
    expect(missingSigns(all, "bold")).toEqual([]);
    expect(missingSigns("甪\u{F8FF}", "bold")).toEqual(["\u{F8FF}"]);
  });
});

describe("lines of type", () => {
  const measure = (text: string) => textWidth(text, "bold");
  const box = { width: 480, height: 200, leading: 1.25 };

  test("break between words and never inside one that fits", () => {
    const { lines } = fitText("Shengpu Bridge", { language: "en" }, measure, box, [66, 60]);
    expect(lines.join(" ")).toBe("Shengpu Bridge");
  });

  test("neither begin with a closing sign nor end with an opening one", () => {
    for (const { name } of atlas.records) {
      const { lines } = fitText(name["zh-CN"], { language: "zh-CN" }, measure, { ...box, width: 260 }, [40, 30]);
      expect(lines.join("").replaceAll(" ", "")).toBe(name["zh-CN"].replaceAll(" ", ""));
      expect(lines.filter((line) => /^[）、，。]|[（《]$/u.test(line))).toEqual([]);
    }
  });

  test("keep a name together that the dictionary does not know", () => {
    const name = "金庭、东山、光福引水上山工程";
    const { lines } = fitText(name, { language: "zh-CN", names: ["光福"] }, measure, box, [66]);
    expect(lines.join("")).toBe(name);
    expect(lines.some((line) => line.includes("光福"))).toBe(true);
  });

  test("break a word that is wider than the box rather than leave it", () => {
    const { lines, size } = fitText("a".repeat(300), { language: "en" }, measure, box, [20]);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every((line) => measure(line) * size <= box.width)).toBe(true);
  });
});

test("a share image is a PNG of 1200 × 630 px, and another text is another picture", async () => {
  const pictures = new Map<string, Buffer>();
  const record = atlas.records[9];
  if (!record) throw new Error("the atlas has no tenth record");
  const page = { type: "record", id: record.id } as const;
  await rasterise(
    new Map(languages.map((language) => [language, shareImageSvg(page, language, hosted)])),
    async (name, png) => {
      pictures.set(name, png);
    },
  );
  for (const png of pictures.values()) {
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeGreaterThan(20_000);
  }
  expect(pictures.get("en")?.equals(pictures.get("zh-CN") ?? Buffer.alloc(0))).toBe(false);
});

test("a sign that the font lacks stops the build", async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text>\u{F8FF}</text></svg>';
  await expect(rasterise(new Map([["one", svg]]), async () => {})).rejects.toThrow("no glyph");
});
