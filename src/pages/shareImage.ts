import { fixedPaint } from "../cartography/palette.ts";
import { outlinedPictogram } from "../cartography/pictogramOutline.ts";
import { staticMapBody } from "../cartography/staticMap.ts";
import { symbolSvg } from "../cartography/symbol.ts";
import { cameraForBounds } from "../core/camera.ts";
import { escapeMarkup } from "../core/escapeMarkup.ts";
import type { Page } from "../core/view.ts";
import type { Language } from "../core/vocabulary.ts";
import { buildWords } from "../i18n/buildWords.ts";
import { messages } from "../i18n/messages.ts";
import { fontFamily, textWidth, type Weight } from "./fonts.ts";
import { geometry } from "./geometry.ts";
import { type ShareFacts, shareFacts } from "./shareFacts.ts";
import { shareImageSize } from "./shareImageSize.ts";
import type { Site } from "./site.ts";
import { fitText } from "./textLines.ts";

const { width, height } = shareImageSize;
const paint = fixedPaint("light");

/** px: the map to the left, the card with the type to the right, its margins. */
const cardLeft = 620;
const margin = 52;
const textLeft = cardLeft + margin;
const textRoom = width - textLeft - margin;

/** Maps are drawn smaller and enlarged, so that names can be read in a chat's small preview; less where much stands. */
const mapScales = { whole: 1.3, part: 1.7 } as const;

/** Degrees of longitude from which a map shows most of the district. */
const wideBbox = 0.4;
/** Zoom beyond which a map would show a place without what is around it. */
const closest = 11.4;

const titleTop = 112;
const titleRoom = 216;
const leading = 1.26;
const titleSizes = [66, 60, 54, 48, 43, 38, 34, 31, 28] as const;

/** The picture that stands for a page where it is shared, as SVG. */
export function shareImageSvg(page: Page, language: Language, site: Site): string {
  const facts = shareFacts(page, language, site.atlas);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${fontFamily}">`,
    `<rect width="${width}" height="${height}" fill="${paint("panel")}"/>`,
    mapSvg(facts, language, site),
    // The card covers what the map draws beyond its frame.
    `<rect x="${cardLeft}" width="${width - cardLeft}" height="${height}" fill="${paint("panel")}"/>`,
    `<rect x="${cardLeft}" width="1.5" height="${height}" fill="${paint("line-strong")}"/>`,
    cardSvg(facts, language, site),
    "</svg>",
  ].join("");
}

function mapSvg({ bbox, record, visible }: ShareFacts, language: Language, { atlas }: Site): string {
  const [west, , east] = bbox;
  const scale = east - west > wideBbox ? mapScales.whole : mapScales.part;
  const frame = { width: cardLeft / scale, height: height / scale };
  const padding = { top: 40, right: 40, bottom: 40, left: 40 };
  const map = staticMapBody({
    ...frame,
    atlas,
    geometry,
    language,
    paint,
    visible,
    selected: record?.id ?? null,
    camera: cameraForBounds(bbox, frame, padding, closest),
  });
  return `<g transform="scale(${scale})">${map}</g>`;
}

function cardSvg(facts: ShareFacts, language: Language, { atlas, origin }: Site): string {
  const { page } = messages(language);
  const host = origin ? ` · ${new URL(origin).host}` : "";
  const imprint = `${buildWords(language).dataOf} ${atlas.version}${host} · © OpenStreetMap`;
  const title = fitText(
    facts.title,
    { language, names: atlas.towns.map(({ name }) => name["zh-CN"].replace(/街道$|镇$/, "")) },
    (text) => textWidth(text, "bold"),
    { width: textRoom, height: titleRoom, leading },
    titleSizes,
  );
  return [
    kickerSvg(facts),
    ...title.lines.map((line, index) =>
      textSvg(line, "bold", title.size, titleTop + title.size * (0.9 + index * leading), paint("ink")),
    ),
    ...factsSvg(facts),
    `<rect x="${textLeft}" y="${height - 92}" width="${textRoom}" height="1.5" fill="${paint("line")}"/>`,
    textSvg(page.siteTitle, "bold", fitted(page.siteTitle, "bold", 23), height - 55, paint("accent")),
    textSvg(imprint, "regular", fitted(imprint, "regular", 18), height - 26, paint("ink-3")),
  ].join("");
}

function kickerSvg({ kicker, record }: ShareFacts): string {
  const symbol = record
    ? `<g transform="translate(${textLeft + 16} 74) scale(${16 / 9})">${symbolSvg(smallest(record), paint, outlinedPictogram)}</g>`
    : "";
  const indent = record ? 46 : 0;
  const size = fitted(kicker, "regular", 25, textRoom - indent);
  return symbol + textSvg(kicker, "regular", size, 83, paint("ink-2"), indent);
}

/** Symbols grow with their area; beside a line of type all are of one size. */
function smallest(record: NonNullable<ShareFacts["record"]>) {
  return record.kind === "expropriation" ? { ...record, area: 0 } : record;
}

/** Stands on the line above the site's name, whatever the height of the title. */
function factsSvg({ figure, lines }: ShareFacts): string[] {
  const last = height - 122;
  const first = last - (lines.length - 1) * 38;
  const figureSize = figure ? fitted(figure, "bold", 48) : 0;
  return [
    ...(figure ? [textSvg(figure, "bold", figureSize, first - (lines.length > 0 ? 46 : 0), paint("accent"))] : []),
    ...lines.map((line, index) =>
      textSvg(line, "regular", fitted(line, "regular", 26), first + index * 38, paint("ink-2")),
    ),
  ];
}

/** The size at which a line fits the card: the wished one or smaller. */
function fitted(text: string, weight: Weight, size: number, room: number = textRoom): number {
  return Math.min(size, Math.floor((room / textWidth(text, weight)) * 10) / 10);
}

function textSvg(text: string, weight: Weight, size: number, y: number, fill: string, indent = 0): string {
  const fontWeight = weight === "bold" ? 600 : 400;
  return `<text x="${textLeft + indent}" y="${Math.round(y * 10) / 10}" font-size="${size}" font-weight="${fontWeight}" fill="${fill}">${escapeMarkup(text)}</text>`;
}
