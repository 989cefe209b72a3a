import { project } from "../core/camera.ts";
import type { Atlas, NamedPoint, Position, RecordId, TownId } from "../core/model.ts";
import type { Language, Precision } from "../core/vocabulary.ts";
import { placeLabels } from "./labels.ts";
import { siteFootRadius } from "./marksSvg.ts";
import { type Disc, separate } from "./separate.ts";
import { symbolRadius } from "./symbol.ts";
import { packGroup } from "./tray.ts";

/**
 * Where every mark and label stands at one zoom: the single answer that the live map, the static
 * map, share images and print draw. It depends on nothing but the atlas, the zoom and the language
 * (not on filters: what is filtered out is dimmed in place), so the same view is always the same picture.
 */
export interface Layout {
  readonly zoom: number;
  readonly marks: readonly Mark[];
  readonly trays: readonly Tray[];
  readonly labels: readonly Label[];
  /** Metro stations, from the zoom on at which they help and do not crowd. */
  readonly stations: readonly Spot[];
}

/** A spot on the ground, with an offset in px on the screen that does not grow with zoom. */
export interface Spot {
  /** Web Mercator unit square, x to the east, y to the south. */
  readonly world: { readonly x: number; readonly y: number };
  readonly dx: number;
  readonly dy: number;
}

/** A record's symbol. A record in several towns or with several candidate sites has several. */
export interface Mark extends Spot {
  readonly key: string;
  readonly id: RecordId;
  /** Half the symbol's width as drawn, px. */
  readonly radius: number;
  /** At which the symbol is drawn; the same for all symbols of a layout, so that sizes stay comparable. */
  readonly scale: number;
  /** The town whose tray holds it; null where the spot is a position of the record's own. */
  readonly town: TownId | null;
  readonly precision: Precision;
}

/** Holds the marks that are known to their town only, so that none of them can be taken for a site. */
export interface Tray extends Spot {
  readonly town: TownId;
  readonly radius: number;
}

export type LabelKind = "town" | "lake" | "outside" | "station";

export interface Label extends Spot {
  readonly kind: LabelKind;
  readonly text: string;
  /** px */
  readonly size: number;
  readonly town: TownId | null;
}

/** Layouts are made for steps of this many zoom levels: within one, nothing moves by as much as the gap between marks. */
const zoomStep = 0.05;

export function layoutZoom(zoom: number): number {
  return Math.max(7, Math.min(18, Math.round(Math.floor(zoom / zoomStep + 1e-6) * zoomStep * 100) / 100));
}

/** From here on metro stations are shown. */
export const stationZoom = 12;

/** Symbols are smaller where the whole district fits a phone. */
export function symbolScale(zoom: number): number {
  return zoom < 9.25 ? 0.8 : 1;
}

export function layOut(atlas: Atlas, zoom: number, language: Language, stations: readonly NamedPoint[] = []): Layout {
  const scale = 512 * 2 ** zoom;
  const anchored = marksOf(atlas, symbolScale(zoom));
  const trays = trayUnits(atlas, anchored);
  const pins = pinUnits(anchored);
  const units = [...trays, ...pins].map((unit) => ({ ...unit, x: unit.world.x * scale, y: unit.world.y * scale }));
  const moved = separate(
    units.map(({ x, y, radius }) => ({ x, y, radius })),
    siteFeet(anchored, scale),
  );
  const placed = units.map((unit, index) => {
    const to = moved[index] ?? unit;
    return { ...unit, dx: tenth(to.x - unit.x), dy: tenth(to.y - unit.y) };
  });
  const marks = placed.flatMap((unit) =>
    unit.members.map(
      (member): Mark => ({
        ...member,
        world: unit.world,
        dx: tenth(unit.dx + member.dx),
        dy: tenth(unit.dy + member.dy),
      }),
    ),
  );
  const placedTrays = placed.flatMap((unit): Tray[] =>
    unit.town ? [{ world: unit.world, dx: unit.dx, dy: unit.dy, town: unit.town, radius: unit.radius }] : [],
  );
  const shownStations = zoom >= stationZoom ? stations : [];
  const labels = placeLabels({
    atlas,
    language,
    scale,
    marks,
    trays: placedTrays,
    stations: shownStations,
  });
  const dots = shownStations.map((station) => ({ world: worldOf(station.at), dx: 0, dy: 0 }));
  return { zoom, marks, trays: placedTrays, labels, stations: dots };
}

type Member = Omit<Mark, "world">;

interface Unit {
  readonly world: { readonly x: number; readonly y: number };
  readonly radius: number;
  readonly town: TownId | null;
  readonly members: readonly Member[];
}

function trayUnits(atlas: Atlas, anchored: readonly Anchored[]): Unit[] {
  return atlas.towns.flatMap((town): Unit[] => {
    if (!town.labelPoint) return [];
    const group = anchored.filter((mark) => mark.town === town.id);
    if (group.length === 0) return [];
    const packed = packGroup(group.map((mark) => ({ ...mark, dx: 0, dy: 0 })));
    return [{ world: worldOf(town.labelPoint), town: town.id, radius: packed.radius, members: packed.members }];
  });
}

function pinUnits(anchored: readonly Anchored[]): Unit[] {
  return anchored
    .filter((mark) => mark.town === null)
    .map((mark) => ({
      world: worldOf(mark.at),
      town: null,
      radius: mark.radius + 1,
      members: [{ ...mark, dx: 0, dy: 0 }],
    }));
}

/** The dot on an exact site says where it is: nothing, its own symbol least of all, may cover it. */
function siteFeet(anchored: readonly Anchored[], scale: number): Disc[] {
  return anchored
    .filter(({ precision }) => precision === "site")
    .map(({ at }) => {
      const world = worldOf(at);
      return { x: world.x * scale, y: world.y * scale, radius: siteFootRadius };
    });
}

interface Anchored {
  readonly key: string;
  readonly id: RecordId;
  readonly radius: number;
  readonly scale: number;
  readonly town: TownId | null;
  readonly precision: Precision;
  readonly at: Position;
}

function marksOf(atlas: Atlas, scale: number): Anchored[] {
  return atlas.records.flatMap((record) =>
    record.placement.anchors.map(
      (anchor, index): Anchored => ({
        key: index === 0 ? record.id : `${record.id}.${index + 1}`,
        id: record.id,
        radius: symbolRadius(record) * scale,
        scale,
        town: anchor.town,
        precision: record.placement.precision,
        at: anchor.at,
      }),
    ),
  );
}

function worldOf(at: Position): { x: number; y: number } {
  const { x, y } = project(at);
  return { x, y };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
