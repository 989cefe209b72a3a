import { createRequire } from "node:module";
import { type Font, openSync } from "fontkit";

/** Weights that the pictures are set in; the files come with the font's package. */
export const weights = { regular: "400Regular", bold: "600SemiBold" } as const;
export type Weight = keyof typeof weights;

export const fontFamily = "Noto Sans SC";

const require = createRequire(import.meta.url);

export const fontFiles: Readonly<Record<Weight, string>> = {
  regular: fontFile(weights.regular),
  bold: fontFile(weights.bold),
};

function fontFile(weight: string): string {
  return require.resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`);
}

const opened = new Map<Weight, Font>();
const widths = new Map<string, number>();

function fontOf(weight: Weight): Font {
  const known = opened.get(weight);
  if (known) return known;
  const font = openSync(fontFiles[weight]);
  if (!("glyphForCodePoint" in font)) throw new Error(`${fontFiles[weight]} holds no single font`);
  opened.set(weight, font);
  return font;
}

/** Width of a text in em, without kerning, which only narrows it. */
export function textWidth(text: string, weight: Weight): number {
  return [...text].reduce((sum, sign) => sum + signWidth(sign, weight), 0);
}

function signWidth(sign: string, weight: Weight): number {
  const key = `${weight}${sign}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const font = fontOf(weight);
  const width = font.glyphForCodePoint(sign.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
  widths.set(key, width);
  return width;
}

/** Signs of a text that the font has no glyph for; they would be drawn as boxes. */
export function missingSigns(text: string, weight: Weight): string[] {
  const font = fontOf(weight);
  return [...new Set(text)].filter((sign) => !font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
}
