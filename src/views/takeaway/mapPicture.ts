import { legendSvg } from "../../cartography/legendSvg.ts";
import { fixedPaint, type Scheme } from "../../cartography/palette.ts";
import { scaleBar } from "../../cartography/scaleBar.ts";
import { townShades } from "../../cartography/shade.ts";
import { staticMapBody } from "../../cartography/staticMap.ts";
import { escapeMarkup } from "../../core/escapeMarkup.ts";
import type { AtlasGeometry } from "../../core/geometry.ts";
import { selectRecords } from "../../core/state.ts";
import { mapWords } from "../../i18n/mapWords.ts";
import type { AtlasContextValue } from "../context.ts";
import { distanceText } from "../describe.ts";
import { cameraFor } from "../map/frame.ts";
import { targetOf } from "../map/target.ts";
import { currentScheme } from "../map/useScheme.ts";
import { legendWords, sheetTitle } from "./sheetWords.ts";

/** px of the picture, drawn at twice this for a sharp print. */
const [width, mapHeight, density] = [1200, 760, 2];
const margin = 24;

/** The map as it is filtered and placed now, with title, legend, scale and attribution, as PNG. */
export async function mapPicture(context: AtlasContextValue, geometry: AtlasGeometry): Promise<Blob> {
  return rasterised(pictureSvg(context, geometry, currentScheme()));
}

interface Picture {
  readonly svg: string;
  readonly height: number;
}

function pictureSvg(context: AtlasContextValue, geometry: AtlasGeometry, scheme: Scheme): Picture {
  const { atlas, store, language, t } = context;
  const state = store.getState();
  const records = selectRecords(atlas)(state);
  const paint = fixedPaint(scheme);
  const frame = { width, height: mapHeight, padding: { top: 0, right: 0, bottom: 0, left: 0 } };
  const target = targetOf(atlas, state.view, records);
  const camera = cameraFor(target, frame);
  const map = staticMapBody({
    atlas,
    geometry,
    language,
    paint,
    camera,
    width,
    height: mapHeight,
    shade: townShades(records, state.view.shade, atlas, paint),
    visible: new Set(records.map(({ id }) => id)),
    selected: state.view.page.type === "record" ? state.view.page.id : null,
  });
  const { title, detail } = sheetTitle(context, records);
  const legend = legendSvg(legendWords(t, language), width - 2 * margin, paint);
  const bar = scaleBar(camera, 120);
  const [mapTop, legendTop] = [84, 84 + mapHeight + 12];
  const height = Math.round(legendTop + legend.height + 34);
  const text = (x: number, y: number, size: number, colour: string, words: string, more = "") =>
    `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}" ${more}>${escapeMarkup(words)}</text>`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width * density}" height="${height * density}" viewBox="0 0 ${width} ${height}" font-family="${fontFamily()}">`,
    `<rect width="${width}" height="${height}" fill="${paint("panel")}"/>`,
    text(margin, 38, 24, paint("ink"), title, 'font-weight="600"'),
    text(margin, 66, 15, paint("ink-2"), detail),
    `<svg y="${mapTop}" width="${width}" height="${mapHeight}" viewBox="0 0 ${width} ${mapHeight}">${map}`,
    `<g transform="translate(${margin} ${mapHeight - 20})"><path d="M0 -7V0H${bar.width.toFixed(1)}V-7" fill="none" stroke="${paint("ink-2")}" stroke-width="1.5"/>`,
    text(6, -5, 12, paint("ink-2"), distanceText(bar.metres, language, t)),
    "</g></svg>",
    `<g transform="translate(${margin} ${legendTop})">${legend.svg}</g>`,
    text(
      margin,
      height - 12,
      12,
      paint("ink-3"),
      `${mapWords[language].attribution} · ${mapWords[language].approximateEdges}`,
    ),
    text(width - margin, height - 12, 12, paint("ink-3"), `${t.page.siteName} ${atlas.version}`, 'text-anchor="end"'),
    "</svg>",
  ].join("");
  return { svg, height };
}

/** The page's own, so that the picture has the letters of the screen. */
function fontFamily(): string {
  return getComputedStyle(document.body).fontFamily.replaceAll('"', "'");
}

async function rasterised({ svg, height }: Picture): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [width * density, height * density];
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the canvas gave no picture"))), "image/png");
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
