import { readFileSync, writeFileSync } from "node:fs";
import { diskFiles } from "../files.ts";
import { groundOf } from "../ground.ts";
import { type Data, loadData } from "../load.ts";
import { cutToCover } from "./cut.ts";
import { outlinesOf } from "./outlines.ts";
import { askOverpass, parseAnswer } from "./overpass.ts";
import { type Boundaries, thinnedBoundaries } from "./thin.ts";
import { boundaryFiles } from "./write.ts";

const publicServer = "https://overpass-api.de/api/interpreter";

/**
 * `npm run refresh [-- --from answer.json | --server https://…]`: district, lake and towns as OpenStreetMap has them
 * today, cut and thinned to one cover, into `geo/boundaries/`. What to look at is printed; `npm run data` then checks.
 */
async function main(words: readonly string[]): Promise<void> {
  const option = (name: string) => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
  const saved = option("--from");
  const answer =
    saved === undefined
      ? await askOverpass(option("--server") ?? publicServer)
      : parseAnswer(JSON.parse(readFileSync(saved, "utf8")));
  const data = loadData(diskFiles(process.cwd()));
  const towns = data.towns.rows.map(({ value }) => value);
  const outlines = outlinesOf(answer, towns);
  const cover = cutToCover(outlines, groundOf(data)?.towns ?? new Map());
  writeBoundaries(data, thinnedBoundaries(cover));
  const kept = outlines.missing.filter((id) => cover.towns.has(id));
  const without = outlines.missing.filter((id) => !cover.towns.has(id));
  console.log(`State of ${answer.osm3s.timestamp_osm_base}: write it into data/sources.csv, osm-boundaries`);
  console.log(`From OpenStreetMap: ${[...outlines.towns.keys()].join(", ") || "none"}`);
  console.log(`Not in OpenStreetMap, kept as they were, less what others take: ${kept.join(", ") || "none"}`);
  console.log(`Without a boundary (has_boundary in data/towns.csv): ${without.join(", ") || "none"}`);
  for (const { town, squareMetres } of cover.given) console.log(`${squareMetres} m² in no outline went to ${town}`);
  console.log("Look at the map and at git diff, then: npm run data");
}

function writeBoundaries(data: Data, boundaries: Boundaries): void {
  for (const [file, content] of boundaryFiles(data, boundaries)) writeFileSync(file, content);
}

if (process.argv[1] === import.meta.filename) await main(process.argv.slice(2));
