import { readFile } from "node:fs/promises";
import { Resvg } from "@resvg/resvg-js";
import { palette } from "../cartography/palette.ts";
import { pagePath } from "../core/url.ts";
import { type Language, languages } from "../core/vocabulary.ts";
import { buildWords } from "../i18n/buildWords.ts";
import { messages } from "../i18n/messages.ts";
import { manifestPath } from "./locate.ts";
import type { Site } from "./site.ts";

/** Icons made of the drawings in `public/`; the maskable one fills its square, and so does Apple's. */
const icons = [
  { file: "icons/icon-192.png", drawing: "public/icon.svg", size: 192, purpose: "any" },
  { file: "icons/icon-512.png", drawing: "public/icon.svg", size: 512, purpose: "any" },
  { file: "icons/icon-maskable-512.png", drawing: "public/icon-maskable.svg", size: 512, purpose: "maskable" },
  { file: "icons/apple-touch-icon.png", drawing: "public/icon-maskable.svg", size: 180, purpose: null },
] as const;

/** The icons as files: path from the base → PNG. */
export async function iconFiles(): Promise<ReadonlyMap<string, Buffer>> {
  const drawn = icons.map(async ({ file, drawing, size }): Promise<[string, Buffer]> => {
    const svg = await readFile(drawing, "utf8");
    const options = { fitTo: { mode: "width", value: size }, font: { loadSystemFonts: false } } as const;
    return [file, new Resvg(svg, options).render().asPng()];
  });
  return new Map(await Promise.all(drawn));
}

/** What a phone needs to put the atlas among its apps; one a language. */
export function manifests(site: Site): ReadonlyMap<string, string> {
  return new Map(languages.map((language) => [manifestPath(language), manifest(language, site)]));
}

function manifest(language: Language, { base }: Site): string {
  const { page } = messages(language);
  const start = pagePath({ type: "explore" }, language, base);
  const content = {
    name: page.siteTitle,
    short_name: buildWords(language).shortName,
    description: page.description,
    lang: language,
    dir: "ltr",
    id: start,
    start_url: start,
    scope: base,
    display: "minimal-ui",
    background_color: palette.light.paper,
    theme_color: palette.light.paper,
    icons: [
      { src: `${base}icon.svg`, sizes: "any", type: "image/svg+xml", purpose: "any" },
      ...icons
        .filter(({ purpose }) => purpose !== null)
        .map(({ file, size, purpose }) => ({
          src: base + file,
          sizes: `${size}x${size}`,
          type: "image/png",
          purpose,
        })),
    ],
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
