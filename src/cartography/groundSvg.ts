import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { project } from "../core/camera.ts";
import type { AtlasGeometry } from "../core/geometry.ts";
import type { RecordId } from "../core/model.ts";
import type { Category } from "../core/vocabulary.ts";
import { type GroundLayer, groundLayers } from "./ground.ts";
import { categoryToken } from "./paint.ts";
import type { Paint, Token } from "./palette.ts";
import { groundWidth, onPlane, type Plane } from "./plane.ts";

interface GroundOptions {
  readonly plane: Plane;
  readonly paint: Paint;
  readonly categoryOf: (id: RecordId) => Category;
  /** Grid steps per unit kept after rounding; 1 for the drawing inlined in pages, more for print. */
  readonly detail: number;
  /**
   * px per unit, where it is known at what size the drawing will stand: lines are then scaled by it. Without it they
   * rely on `non-scaling-stroke`, which browsers know and rasterisers do not.
   */
  readonly scale?: number;
  /** Extents of other records are dimmed, as on the live map. */
  readonly visible?: ReadonlySet<RecordId>;
  /** Colour of towns' land, by their id. */
  readonly shade?: Readonly<Record<string, string>>;
}

/**
 * The ground as the inside of an SVG whose viewBox is the plane (`groundWidth` wide). Lines keep
 * their width whatever the size it is drawn at.
 */
export function groundSvg(geometry: AtlasGeometry, options: GroundOptions): string {
  const drawn = (isBase: boolean) =>
    groundLayers
      .filter(({ base }) => (base ?? false) === isBase)
      .map((layer) => layerSvg(layer, geometry, options))
      .join("");
  return drawn(true) + shadeSvg(geometry, options) + drawn(false);
}

function shadeSvg({ towns }: AtlasGeometry, options: GroundOptions): string {
  return towns.features
    .map(({ properties: { id }, geometry }) => {
      const colour = options.shade?.[id];
      return colour ? `<path fill="${colour}" fill-rule="evenodd" d="${pathOf(geometry, options)}"/>` : "";
    })
    .join("");
}

function layerSvg(layer: GroundLayer, geometry: AtlasGeometry, options: GroundOptions): string {
  const collection: FeatureCollection<Geometry, { readonly id?: string; readonly precision?: string }> =
    geometry[layer.source];
  const features = collection.features.filter(
    (feature) => !layer.precisions || layer.precisions.some((precision) => precision === feature.properties.precision),
  );
  if (layer.source === "extents") return features.map((feature) => extentSvg(layer, feature, options)).join("");
  const path = features.map((feature) => pathOf(feature.geometry, options)).join("");
  return path ? `<path ${paintAttributes(layer, options, null)} d="${path}"/>` : "";
}

function extentSvg(
  layer: GroundLayer,
  feature: Feature<Geometry, { readonly id?: string }>,
  options: GroundOptions,
): string {
  const id = (feature.properties.id ?? "") as RecordId;
  const attributes = paintAttributes(layer, options, options.categoryOf(id));
  const dim = !options.visible || options.visible.has(id) ? "" : ' opacity=".15"';
  return `<path data-extent="${id}"${dim} ${attributes} d="${pathOf(feature.geometry, options)}"/>`;
}

function paintAttributes(layer: GroundLayer, { paint, scale }: GroundOptions, category: Category | null): string {
  const length = (px: number) => (scale ? Math.round((px / scale) * 1000) / 1000 : px);
  const colour = (token: Token | "category") =>
    paint(token === "category" ? categoryToken(category ?? "other") : token);
  const { fill, line } = layer;
  const parts = [`fill="${fill ? colour(fill.colour) : "none"}"`];
  if (fill) parts.push('fill-rule="evenodd"');
  if (fill && fill.opacity < 1) parts.push(`fill-opacity="${fill.opacity}"`);
  if (line) {
    parts.push(`stroke="${colour(line.colour)}" stroke-width="${length(line.width)}"`);
    if (!scale) parts.push('vector-effect="non-scaling-stroke"');
    parts.push('stroke-linejoin="round"');
    if (line.opacity < 1) parts.push(`stroke-opacity="${line.opacity}"`);
    if (line.dash) parts.push(`stroke-dasharray="${line.dash.map(length).join(" ")}"`);
  }
  return parts.join(" ");
}

function pathOf(geometry: Geometry, options: GroundOptions): string {
  switch (geometry.type) {
    case "Polygon":
      return geometry.coordinates.map((ring) => ringPath(ring, true, options)).join("");
    case "MultiPolygon":
      return geometry.coordinates
        .flat()
        .map((ring) => ringPath(ring, true, options))
        .join("");
    case "LineString":
      return ringPath(geometry.coordinates, false, options);
    case "MultiLineString":
      return geometry.coordinates.map((line) => ringPath(line, false, options)).join("");
    default:
      return "";
  }
}

/** Relative, rounded steps; points that fall on the one before are dropped, as are rings that vanish. */
function ringPath(ring: readonly Position[], closed: boolean, options: GroundOptions): string {
  const points: [number, number][] = [];
  for (const position of ring) {
    const [x, y] = gridPoint(position, options);
    const last = points.at(-1);
    if (!last || last[0] !== x || last[1] !== y) points.push([x, y]);
  }
  if (closed) points.pop();
  const [first, ...rest] = points;
  if (!first || rest.length < (closed ? 2 : 1)) return "";
  let [x, y] = first;
  let path = `M${number(x, options)} ${number(y, options)}l`;
  for (const [nextX, nextY] of rest) {
    path += pair(number(nextX - x, options), number(nextY - y, options), path.endsWith("l"));
    [x, y] = [nextX, nextY];
  }
  return closed ? `${path}z` : path;
}

function pair(dx: string, dy: string, first: boolean): string {
  return `${first || dx.startsWith("-") ? "" : " "}${dx}${dy.startsWith("-") ? "" : " "}${dy}`;
}

/** Whole steps of the grid times `detail`. */
function gridPoint(position: Position, { plane, detail }: GroundOptions): [number, number] {
  const [lng = 0, lat = 0] = position;
  const point = onPlane(plane, project([lng, lat]));
  const height = (groundWidth * plane.height) / plane.width;
  return [Math.round(point.x * groundWidth * detail), Math.round(point.y * height * detail)];
}

function number(value: number, { detail }: GroundOptions): string {
  return String(Math.round((value / detail) * 1000) / 1000);
}
