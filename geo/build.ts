import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checkData } from "./check.ts";
import { diskFiles, type Files } from "./files.ts";
import { groundOf } from "./ground.ts";
import { joinAtlas } from "./join.ts";
import { joinGeometry } from "./joinGeometry.ts";
import { stableJson } from "./json.ts";
import { loadData } from "./load.ts";
import { joinPlaces } from "./places.ts";
import { joinPlan } from "./plan.ts";
import { formatProblem, type Problem } from "./problem.ts";
import { joinSearch } from "./searchIndex.ts";
import { joinStations, joinTownPlaces } from "./townPlaces.ts";

export interface Built {
  readonly problems: readonly Problem[];
  /** By path from the project's root; empty where there is a problem. */
  readonly files: ReadonlyMap<string, string>;
}

/** Everything from reading to the written form, without writing it. */
export function buildAtlas(files: Files): Built {
  const data = loadData(files);
  const problems = checkData(data);
  const ground = problems.length === 0 ? groundOf(data) : null;
  if (ground === null) return { problems, files: new Map() };
  const atlas = joinAtlas(data, ground);
  const places = joinPlaces(data);
  const readings = data.readings.rows.map(({ value }) => value);
  return {
    problems,
    files: new Map([
      ["src/generated/records.json", stableJson(atlas)],
      ["src/generated/geometry.json", stableJson(joinGeometry(data, ground))],
      ["src/generated/plan.json", stableJson(joinPlan(data))],
      ["src/generated/places.json", stableJson(places)],
      ["src/generated/stations.json", stableJson(joinStations(places.places))],
      ["src/generated/townPlaces.json", stableJson(joinTownPlaces(places.places, atlas.towns))],
      ["src/generated/search.json", stableJson(joinSearch(atlas, places.places, readings))],
    ]),
  };
}

/** The generated files that are not what the data makes. */
export function staleFiles(built: Built, root: string): readonly string[] {
  return [...built.files].flatMap(([file, content]) => (readOr(path.join(root, file)) === content ? [] : [file]));
}

function readOr(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

/** `tsx geo/build.ts [--check]`: names every problem and writes nothing, or writes what changed. */
function main(isCheck: boolean): void {
  const root = process.cwd();
  const built = buildAtlas(diskFiles(root));
  if (built.problems.length > 0) {
    for (const problem of built.problems) console.error(formatProblem(problem));
    console.error(`${built.problems.length} problems in the data; nothing was written`);
    process.exitCode = 1;
    return;
  }
  const stale = staleFiles(built, root);
  if (isCheck && stale.length > 0) {
    console.error(`${stale.join(", ")}: not what the data makes; run npm run data and commit what it writes`);
    process.exitCode = 1;
    return;
  }
  for (const file of stale) {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), built.files.get(file) ?? "");
  }
  console.log(stale.length > 0 ? `The data holds; wrote ${stale.join(", ")}` : "The data holds; nothing has changed");
}

if (process.argv[1] === import.meta.filename) main(process.argv.includes("--check"));
