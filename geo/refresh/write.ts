import type { BoundaryFeature } from "../features.ts";
import type { Data } from "../load.ts";
import type { Parsed } from "../parse.ts";
import type { Area } from "../shape.ts";
import type { Boundaries } from "./thin.ts";

type Properties = BoundaryFeature["properties"];

/** The boundary files as they are kept: one feature a line, towns in the order of their codes, names from our tables. */
export function boundaryFiles(data: Data, { district, lake, towns }: Boundaries): ReadonlyMap<string, string> {
  const rows = data.towns.rows.map(({ value }) => value).toSorted((a, b) => Number(a.code) - Number(b.code));
  const drawn = rows.flatMap(({ id, code, name_zh, name_en }) => {
    const area = towns.get(id);
    return area === undefined ? [] : [line({ id, code, name_zh, name_en }, area)];
  });
  return new Map([
    [data.district.file, collection([line(propertiesOf(data.district), district)])],
    [data.lake.file, collection([line(propertiesOf(data.lake), lake)])],
    [data.townAreas.file, collection(drawn)],
  ]);
}

function propertiesOf({ file, rows }: Parsed<BoundaryFeature>): Properties {
  const [first] = rows;
  if (first === undefined) throw new Error(`${file} has no feature whose name could be kept`);
  return first.value.properties;
}

function line(properties: Properties, area: Area): string {
  const [only] = area.type === "MultiPolygon" && area.coordinates.length === 1 ? area.coordinates : [];
  const geometry = only === undefined ? area : { type: "Polygon", coordinates: only };
  return JSON.stringify({ type: "Feature", properties, geometry });
}

function collection(lines: readonly string[]): string {
  return `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`;
}
