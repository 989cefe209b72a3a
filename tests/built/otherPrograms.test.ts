import { spawnSync } from "node:child_process";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readSitePlace } from "../../scripts/lib/site.mjs";
import { atlas } from "../../src/atlas.ts";
import { aroundAll } from "../../src/core/bbox.ts";
import type { Bbox } from "../../src/core/model.ts";

const data = path.join(readSitePlace().folder, "data");

describe.skipIf(!has("ogrinfo"))("GDAL opens", () => {
  test.each([
    ["projects.geojson", "GeoJSON", 48],
    ["projects.kml", "KML", 48],
    ["towns.geojson", "GeoJSON", 14],
  ])("%s as one layer of %s with %i features, none outside the district", (file, driver, count) => {
    const { output, problems } = run("ogrinfo", ["-ro", "-so", "-al", path.join(data, file)]);
    expect(problems).not.toMatch(/warning|error/i);
    expect(output).toMatch(new RegExp(`using driver \`(LIB)?${driver}'`));
    expect(output.match(/^Layer name: /gm)).toHaveLength(1);
    expect(output).toContain(`Feature Count: ${count}\n`);
    expect(output).toContain('ID["EPSG",4326]');
    // The district's bbox is also the one around both only if nothing sticks out of it.
    expect(aroundAll([atlas.district.bbox, extentOf(output)])).toEqual(atlas.district.bbox);
  });
});

test.skipIf(!has("python3"))("Python reads projects.csv with the totals of the plan", () => {
  const program = [
    "import csv, sys",
    "rows = list(csv.DictReader(open(sys.argv[1], encoding='utf-8-sig', newline='')))",
    "area = lambda *kinds: sum(int(row['area_m2'] or 0) for row in rows if row['status'] in kinds) / 10_000",
    "print(len(rows), area('new', 'carried', ''), area('new'), area('carried'))",
  ];
  const { output } = run("python3", ["-c", program.join("\n"), path.join(data, "projects.csv")]);
  expect(output.trim()).toBe("48 64.058 58.748 5.31");
});

/** West, south, east, north of `Extent: (119.98, 30.94) - (120.89, 31.32)`. */
function extentOf(output: string): Bbox {
  const found = /^Extent: \(([\d.]+), ([\d.]+)\) - \(([\d.]+), ([\d.]+)\)$/m.exec(output);
  if (!found) throw new Error(`there is no extent in ${output}`);
  const [, west, south, east, north] = found.map(Number);
  return [west ?? Number.NaN, south ?? Number.NaN, east ?? Number.NaN, north ?? Number.NaN];
}

function run(program: string, args: readonly string[]): { readonly output: string; readonly problems: string } {
  const { stdout, stderr, error } = spawnSync(program, args, { encoding: "utf8" });
  if (error) throw error;
  return { output: stdout, problems: stderr };
}

function has(program: string): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).status === 0;
}
