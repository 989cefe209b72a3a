import { project } from "../core/camera.ts";
import type { Atlas, NamedPoint, Position, TownId } from "../core/model.ts";
import type { Language } from "../core/vocabulary.ts";
import { placeLabels } from "./labels.ts";
import { siteFootRadius } from "./marksSvg.ts";
import type { Layout, Mark, Spot, Tray } from "./scene.ts";
import { type Disc, separate } from "./separate.ts";
import { symbolRadius } from "./symbol.ts";
import { tenth } from "./tenth.ts";
import { packGroup } from "./tray.ts";

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
  const dots = shownStations.map((station) => ({ world: project(station.at), dx: 0, dy: 0 }));
  return { zoom, marks, trays: placedTrays, labels, stations: dots };
}

type Member = Omit<Mark, "world">;

interface Unit {
  readonly world: Spot["world"];
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
    return [{ world: project(town.labelPoint), town: town.id, radius: packed.radius, members: packed.members }];
  });
}

function pinUnits(anchored: readonly Anchored[]): Unit[] {
  return anchored
    .filter((mark) => mark.town === null)
    .map((mark) => ({
      world: project(mark.at),
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
      const world = project(at);
      return { x: world.x * scale, y: world.y * scale, radius: siteFootRadius };
    });
}

/** A mark before it is laid out: where it belongs on the ground. */
type Anchored = Omit<Mark, keyof Spot> & { readonly at: Position };

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
