import { createHash } from "node:crypto";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import subsetFont from "subset-font";
import { fontFamily, fontFiles, missingSigns, type Weight, weights } from "./fonts.ts";

/** Pictures by what they are made of; they outlive builds and go with the packages that made them. */
const cache = path.resolve("node_modules/.cache/share-images");

const { version } = createRequire(import.meta.url)("@resvg/resvg-js/package.json") as { version: string };

/** Family and style by which the rasteriser tells the weights apart. */
const preserveNameIds = [16, 17];

/** How many pictures are drawn at once; each takes a thread of its own. */
const atOnce = 4;

/**
 * Turns drawings into PNG files. What was drawn before, the same to the letter, is taken from the cache.
 *
 * @param drawings SVG by a name of the caller's
 * @param take is given every picture, in no certain order
 * @throws when a text has a sign that the font lacks: it would be drawn as an empty box
 */
export async function rasterise(
  drawings: ReadonlyMap<string, string>,
  take: (name: string, png: Buffer) => Promise<void>,
): Promise<void> {
  await mkdir(cache, { recursive: true });
  const fonts = await subsetFonts([...drawings.values()].flatMap(textsOf).join(""));
  const queue = [...drawings];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [name, svg] = next;
      await take(name, await kept(`${digest(version, svg)}.png`, () => draw(svg, fonts)));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function draw(svg: string, fonts: readonly string[]): Promise<Buffer> {
  const font = { loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: fontFamily };
  return (await renderAsync(svg, { font })).asPng();
}

/**
 * The fonts with no other glyphs than these signs need: the rasteriser reads a font anew for every line of text, and
 * the whole one has ten megabytes.
 */
async function subsetFonts(text: string): Promise<string[]> {
  const signs = [...new Set(text)].sort().join("");
  return Promise.all(
    (Object.keys(fontFiles) as Weight[]).map(async (weight) => {
      const missing = missingSigns(signs, weight);
      if (missing.length > 0) throw new Error(`the font of the share images has no glyph for ${missing.join(" ")}`);
      const name = `${digest(weights[weight], signs)}.ttf`;
      await kept(name, async () =>
        subsetFont(await readFile(fontFiles[weight]), signs, { targetFormat: "truetype", preserveNameIds }),
      );
      return path.join(cache, name);
    }),
  );
}

/** The texts of a drawing, as they are read. */
function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) =>
    text
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&"),
  );
}

/** A file of the cache; made if it is not there. */
async function kept(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const file = path.join(cache, name);
  if ((await stat(file).catch(() => null)) !== null) return readFile(file);
  const content = await make();
  await writeFile(file, content);
  return content;
}

function digest(...parts: string[]): string {
  return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 32);
}
