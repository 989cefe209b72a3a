import { project } from "../core/camera.ts";
import { escapeMarkup } from "../core/escapeMarkup.ts";
import type { AtlasGeometry } from "../core/geometry.ts";
import type { Atlas, AtlasRecord, NamedPoint, RecordId } from "../core/model.ts";
import type { Camera } from "../core/view.ts";
import type { Language } from "../core/vocabulary.ts";
import { groundSvg } from "./groundSvg.ts";
import { layOut, layoutZoom } from "./layout.ts";
import { badgeSvg, stationSvg, stemSvg, traySvg } from "./marksSvg.ts";
import type { Paint, Token } from "./palette.ts";
import type { PictogramDrawing } from "./pictogram.ts";
import { outlinedPictogram } from "./pictogramOutline.ts";
import { groundHeight, groundWidth, planeAround } from "./plane.ts";
import type { Label, Mark, Spot } from "./scene.ts";
import { symbolSvg } from "./symbol.ts";
import { tenth } from "./tenth.ts";

export interface StaticMapInput {
  readonly atlas: Atlas;
  readonly geometry: AtlasGeometry;
  /** What the filters leave; the rest is dimmed, or left out where `onlyVisible`. */
  readonly visible: ReadonlySet<RecordId>;
  readonly onlyVisible?: boolean;
  readonly selected: RecordId | null;
  /** px */
  readonly width: number;
  readonly height: number;
  readonly camera: Camera;
  readonly language: Language;
  readonly paint: Paint;
  /** Colour of towns' land, by their id. */
  readonly shade?: Readonly<Record<string, string>>;
  /** Numbers to stand in the marks, for print with a table. */
  readonly numbers?: ReadonlyMap<RecordId, number> | undefined;
}

const fontStack = "'Noto Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif";

/**
 * The map as one SVG that stands alone: same ground, marks, labels and colours as the page's, from the
 * same definitions. For share images, print and download; a pure function of what it is given.
 */
export function staticMap(input: StaticMapInput): string {
  const { width, height } = input;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${fontStack}">` +
    `${staticMapBody(input)}</svg>`
  );
}

/** The inside of the drawing, for a sheet that has more on it than the map. */
export function staticMapBody(input: StaticMapInput): string {
  const { atlas, width, height, paint } = input;
  const byId = new Map(atlas.records.map((record) => [record.id, record]));
  const layout = layOut(atlas, layoutZoom(input.camera.zoom), input.language, stationsOf(input));
  const frame = frameOf(input);
  const marks = layout.marks.filter((mark) => !input.onlyVisible || input.visible.has(mark.id));
  return [
    `<rect width="${width}" height="${height}" fill="${paint("land-outside")}"/>`,
    ground(input, byId, frame),
    ...layout.trays
      .filter(({ town }) => !input.onlyVisible || marks.some((mark) => mark.town === town))
      .map((tray) => at(frame, { ...tray, dx: 0, dy: 0 }, traySvg(tray, paint))),
    ...layout.stations.map((station) => at(frame, station, stationSvg(paint))),
    ...layout.labels.map((label) => labelSvg(label, frame, paint)),
    ...marks.map((mark) => at(frame, { ...mark, dx: 0, dy: 0 }, stemSvg(mark, paint))),
    ...marks.map((mark) => markSvg(mark, byId.get(mark.id), input, frame)),
  ].join("");
}

function stationsOf({ geometry }: StaticMapInput): NamedPoint[] {
  return geometry.stations.features.map(({ properties, geometry: { coordinates } }) => ({
    name: properties.name,
    at: [coordinates[0] ?? 0, coordinates[1] ?? 0],
  }));
}

interface Frame {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** px of the drawing's origin in the world at the camera's zoom. */
function frameOf({ camera, width, height }: StaticMapInput): Frame {
  const scale = 512 * 2 ** camera.zoom;
  const centre = project([camera.lng, camera.lat]);
  return { scale, x: centre.x * scale - width / 2, y: centre.y * scale - height / 2 };
}

function at(frame: Frame, spot: Spot, svg: string): string {
  if (!svg) return "";
  const x = tenth(spot.world.x * frame.scale - frame.x + spot.dx);
  const y = tenth(spot.world.y * frame.scale - frame.y + spot.dy);
  return `<g transform="translate(${x} ${y})">${svg}</g>`;
}

function ground(input: StaticMapInput, byId: ReadonlyMap<RecordId, AtlasRecord>, frame: Frame): string {
  const plane = planeAround(input.atlas.district.bbox);
  const options = {
    plane,
    paint: input.paint,
    detail: 8,
    visible: input.visible,
    ...(input.shade && { shade: input.shade }),
    scale: (plane.width * frame.scale) / groundWidth,
    categoryOf: (id: RecordId) => byId.get(id)?.category ?? "other",
  };
  const width = plane.width * frame.scale;
  const height = plane.height * frame.scale;
  const x = tenth(plane.left * frame.scale - frame.x);
  const y = tenth(plane.top * frame.scale - frame.y);
  return (
    `<svg x="${x}" y="${y}" width="${tenth(width)}" height="${tenth(height)}" viewBox="0 0 ${groundWidth} ${groundHeight(plane)}" preserveAspectRatio="none" overflow="visible">` +
    `${groundSvg(input.geometry, options)}</svg>`
  );
}

function markSvg(mark: Mark, record: AtlasRecord | undefined, input: StaticMapInput, frame: Frame): string {
  if (!record || !isInFrame(mark, input, frame)) return "";
  const { paint } = input;
  const ring =
    input.selected === mark.id
      ? `<circle r="${mark.radius + 3}" fill="none" stroke="${paint("ink")}" stroke-width="3.5"/>`
      : "";
  const dim = input.visible.has(mark.id) ? "" : ' opacity=".28"';
  const number = input.numbers?.get(mark.id);
  const draw = number === undefined ? outlinedPictogram : numberDrawing(number);
  const svg = `<g${dim}>${ring}<g transform="scale(${mark.scale})">${symbolSvg(record, paint, draw)}</g></g>`;
  const badge = badgeSvg({ ...mark, dx: 0, dy: 0 }, paint);
  return at(frame, mark, svg + badge);
}

/** Marks beyond the frame are left out: no one sees them, and a rasteriser may refuse what lies wholly outside. */
function isInFrame({ world, dx, dy, radius }: Mark, { width, height }: StaticMapInput, frame: Frame): boolean {
  const x = world.x * frame.scale - frame.x + dx;
  const y = world.y * frame.scale - frame.y + dy;
  return x > -radius && x < width + radius && y > -radius && y < height + radius;
}

/** A number in the pictogram's place: on paper the table says the rest. */
function numberDrawing(number: number): PictogramDrawing {
  return (_, size, fill) => {
    const height = Math.max(10, size * 0.8);
    return `<text y="${tenth(height * 0.36)}" font-size="${tenth(height)}" font-weight="700" text-anchor="middle" fill="${fill}">${number}</text>`;
  };
}

const labelLook: Record<Label["kind"], { readonly colour: Token; readonly attributes: string }> = {
  town: { colour: "label-town", attributes: 'font-weight="600" letter-spacing=".24"' },
  lake: { colour: "label-lake", attributes: 'font-style="italic" letter-spacing="5"' },
  outside: { colour: "label-outside", attributes: 'letter-spacing="1.4"' },
  station: { colour: "ink-3", attributes: "" },
};

function labelSvg(label: Label, frame: Frame, paint: Paint): string {
  const { colour, attributes } = labelLook[label.kind];
  const halo = `stroke="${paint("halo")}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
  const text = `<text y="${tenth(label.size * 0.36)}" font-size="${label.size}" text-anchor="middle" fill="${paint(colour)}" ${label.kind === "town" ? halo : ""} ${attributes}>${escapeMarkup(label.text)}</text>`;
  return at(frame, label, text);
}
