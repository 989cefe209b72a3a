import { recordsCsv } from "../core/exportCsv.ts";
import { type ExportCollection, recordsGeojson, townsGeojson } from "../core/exportGeojson.ts";
import { recordsKml } from "../core/exportKml.ts";
import { dataPackage } from "./dataPackage.ts";
import { geometry } from "./geometry.ts";
import { files } from "./locate.ts";
import type { Site } from "./site.ts";

/** The open data, whole, as files: path under the base → content. */
export function openData(site: Site): ReadonlyMap<string, string> {
  const { atlas } = site;
  return new Map([
    [files.projectsCsv, recordsCsv(atlas.records, atlas)],
    [files.projectsGeojson, geojsonText(recordsGeojson(atlas.records, atlas, geometry))],
    [files.projectsKml, recordsKml(atlas.records, atlas, geometry, "zh-CN")],
    [files.townsGeojson, geojsonText(townsGeojson(atlas, geometry))],
    [files.datapackage, `${JSON.stringify(dataPackage(site), null, 2)}\n`],
  ]);
}

/** A feature a line, so that a difference shows what changed. */
function geojsonText({ features, ...rest }: ExportCollection): string {
  const lines = features.map((feature) => JSON.stringify(feature)).join(",\n");
  return `${JSON.stringify(rest).slice(0, -1)},"features":[\n${lines}\n]}\n`;
}
