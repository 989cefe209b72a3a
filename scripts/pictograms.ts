import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { optimize } from "svgo";

/**
 * Takes the outlines of the pictograms that the map uses out of Maki and Temaki (both CC0, drawn on
 * a 15 × 15 grid) into one small file, so that neither page nor drawing needs the icon packages.
 */
const chosen = {
  maki: [
    "rail",
    "water",
    "school",
    "hospital",
    "library",
    "pitch",
    "park",
    "fire-station",
    "landmark",
    "town-hall",
    "wetland",
    "industry",
    "city",
    "farm",
  ],
  temaki: [
    "power",
    "striped_way",
    "bridge",
    "water_tap",
    "telescope",
    "social_facility",
    "row_houses",
    "bulldozer",
    "crane",
    "pedestrian",
  ],
} as const;

const require = createRequire(import.meta.url);

function outline(pack: keyof typeof chosen, name: string): string {
  const folder = pack === "maki" ? "@mapbox/maki/icons" : "@rapideditor/temaki/icons";
  const drawn = readFileSync(require.resolve(`${folder}/${name}.svg`), "utf8");
  const { data: svg } = optimize(drawn, { floatPrecision: 2, plugins: ["preset-default", "convertShapeToPath"] });
  const paths = [...svg.matchAll(/<path[^>]*\sd="([^"]+)"/g)].map((match) => match[1] ?? "");
  if (paths.length === 0) throw new Error(`${folder}/${name}.svg: expected at least one <path d="…">, found none`);
  return paths
    .join("")
    .replaceAll(/&#x[0-9A-Fa-f]+;|\s+/g, " ")
    .trim();
}

/** Name of the pictogram → path data on a 15 × 15 grid. */
export function pictogramOutlines(): Record<string, string> {
  const rows = (["maki", "temaki"] as const).flatMap((pack) =>
    chosen[pack].map((name): [string, string] => [name, outline(pack, name)]),
  );
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const pictogramFile = new URL("../src/generated/pictograms.json", import.meta.url);

export function pictogramFileText(): string {
  return `${JSON.stringify(pictogramOutlines(), null, 1)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) writeFileSync(pictogramFile, pictogramFileText());
