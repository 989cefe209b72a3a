import { project } from "../core/camera.ts";
import type { Atlas, NamedPoint } from "../core/model.ts";
import type { Language } from "../core/vocabulary.ts";
import type { Label, LabelKind, Mark, Tray } from "./scene.ts";

interface Scene {
  readonly atlas: Atlas;
  readonly language: Language;
  /** px per Web Mercator unit. */
  readonly scale: number;
  readonly marks: readonly Mark[];
  readonly trays: readonly Tray[];
  readonly stations: readonly NamedPoint[];
}

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface Wish {
  readonly kind: LabelKind;
  readonly text: string;
  readonly town: Label["town"];
  readonly world: { readonly x: number; readonly y: number };
  /** Offsets in px at which it may stand, best first. */
  readonly offsets: readonly (readonly [dx: number, dy: number])[];
}

const labelSize: Record<LabelKind, number> = { town: 12, lake: 15, outside: 12, station: 11 };
/** px; where symbols are smaller, town names are too. */
const smallTownSize = 11;

/**
 * Gives every label the first of its places that touches no symbol, no tray and no label placed
 * before it; one that finds none is left out at this zoom rather than drawn over something.
 */
export function placeLabels(scene: Scene): Label[] {
  const circles = obstacles(scene);
  const taken: Rect[] = [];
  const placed: Label[] = [];
  for (const wish of wishes(scene)) {
    const size = sizeOf(wish.kind, scene);
    const half = { width: textWidth(wish.text, size) / 2 + 1, height: size * 0.62 };
    const offset = wish.offsets.find(([dx, dy]) => {
      const rect = rectAround(wish.world.x * scene.scale + dx, wish.world.y * scene.scale + dy, half);
      return !taken.some((other) => rectsMeet(rect, other)) && !circles.some((circle) => rectMeetsCircle(rect, circle));
    });
    if (!offset) continue;
    const [dx, dy] = offset;
    taken.push(rectAround(wish.world.x * scene.scale + dx, wish.world.y * scene.scale + dy, half));
    placed.push({
      kind: wish.kind,
      text: wish.text,
      town: wish.town,
      world: wish.world,
      dx: whole(dx),
      dy: whole(dy),
      size,
    });
  }
  return placed;
}

function sizeOf(kind: LabelKind, { marks }: Scene): number {
  const small = (marks[0]?.scale ?? 1) < 1;
  return kind === "town" && small ? smallTownSize : labelSize[kind];
}

/** px that a text takes: Han characters are square, Latin ones about 0.56 of their size. */
export function textWidth(text: string, size: number): number {
  let units = 0;
  for (const character of text) units += (character.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.56;
  return units * size;
}

function wishes(scene: Scene): Wish[] {
  const { atlas, language } = scene;
  const fixed = (kind: LabelKind, point: NamedPoint): Wish => ({
    kind,
    text: point.name[language],
    town: null,
    world: project(point.at),
    offsets: kind === "station" ? besideDot(textWidth(point.name[language], labelSize.station)) : [[0, 0]],
  });
  return [
    ...townWishes(scene),
    fixed("lake", atlas.lake),
    ...atlas.neighbours.map((neighbour) => fixed("outside", neighbour)),
    ...scene.stations.map((station) => fixed("station", station)),
  ];
}

/** Towns with a tray first, the largest before the smaller: their labels have the least choice. */
function townWishes(scene: Scene): Wish[] {
  const { atlas, language, trays } = scene;
  const trayOf = new Map(trays.map((tray) => [tray.town, tray]));
  return atlas.towns
    .flatMap((town): (Wish & { rank: number })[] => {
      if (!town.labelPoint) return [];
      const text = shortTownName(town.name[language]);
      const tray = trayOf.get(town.id);
      const world = project(town.labelPoint);
      const offsets = tray ? aroundTray(tray, textWidth(text, sizeOf("town", scene))) : aroundPoint();
      return [{ kind: "town", text, town: town.id, world, offsets, rank: tray?.radius ?? 0 }];
    })
    .sort((a, b) => b.rank - a.rank);
}

/** On the map the kind of town is plain from the lettering; 甪直镇 stays whole in every text. */
function shortTownName(name: string): string {
  return name.replace(/(街道|镇)$/, "").replace(/ (Subdistrict|Town)$/, "");
}

function aroundTray(tray: Tray, width: number): [number, number][] {
  const places: [number, number][] = [];
  for (const extra of [0, 5, 10, 18, 28]) {
    const down = tray.radius + 9 + extra;
    const side = tray.radius + width / 2 + 4 + extra;
    const slant = 0.72;
    places.push([0, down], [0, -down], [side, 0], [-side, 0]);
    for (const [sx, sy] of [
      [1, 1],
      [-1, 1],
      [1, -1],
      [-1, -1],
    ] as const) {
      places.push([sx * (width / 2 + tray.radius * slant), sy * down * slant]);
    }
  }
  return places.map(([dx, dy]) => [dx + tray.dx, dy + tray.dy]);
}

function aroundPoint(): [number, number][] {
  const steps = [0, 8, 16, 26, 38];
  return steps.flatMap((step): [number, number][] =>
    step === 0
      ? [[0, 0]]
      : [
          [0, step],
          [0, -step],
          [step * 1.4, 0],
          [-step * 1.4, 0],
          [step, step],
          [-step, step],
          [step, -step],
          [-step, -step],
        ],
  );
}

function besideDot(width: number): [number, number][] {
  const side = width / 2 + 7;
  return [
    [side, 0],
    [-side, 0],
    [0, 12],
    [0, -12],
  ];
}

function obstacles({ marks, trays, stations, scale }: Scene): Circle[] {
  const at = (spot: Mark | Tray) => ({ x: spot.world.x * scale + spot.dx, y: spot.world.y * scale + spot.dy });
  return [
    ...trays.map((tray) => ({ ...at(tray), radius: tray.radius })),
    ...marks.map((mark) => ({ ...at(mark), radius: mark.radius + 1 })),
    ...stations.map(({ at: position }) => {
      const world = project(position);
      return { x: world.x * scale, y: world.y * scale, radius: 4 };
    }),
  ];
}

function rectAround(x: number, y: number, half: { width: number; height: number }): Rect {
  return { left: x - half.width, right: x + half.width, top: y - half.height, bottom: y + half.height };
}

function rectsMeet(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function rectMeetsCircle(rect: Rect, circle: Circle): boolean {
  const x = Math.max(rect.left, Math.min(circle.x, rect.right));
  const y = Math.max(rect.top, Math.min(circle.y, rect.bottom));
  return Math.hypot(x - circle.x, y - circle.y) < circle.radius + 1;
}

function whole(value: number): number {
  return Math.round(value);
}
