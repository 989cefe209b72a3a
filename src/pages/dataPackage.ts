import type { Column } from "../core/columns.ts";
import { projectColumns } from "../core/projectColumns.ts";
import { townColumns } from "../core/townColumns.ts";
import { buildWords } from "../i18n/buildWords.ts";
import { messages } from "../i18n/messages.ts";
import { addressOf, files, pageAddress } from "./locate.ts";
import type { Site } from "./site.ts";

const geojson = { profile: "data-resource", format: "geojson", mediatype: "application/geo+json", encoding: "utf-8" };

/** The descriptor of the open data, a Frictionless Data Package with a Table Schema for every file. */
export function dataPackage(site: Site): object {
  const { atlas, origin } = site;
  const { page } = messages("en");
  return {
    profile: "data-package",
    name: "wuzhong-atlas",
    title: `${buildWords("en").dataset} · ${buildWords("zh-CN").dataset}`,
    description: page.description,
    version: atlas.version,
    created: `${atlas.version}T00:00:00Z`,
    ...(origin && { homepage: pageAddress({ type: "about" }, "en", site), id: addressOf(files.datapackage, site) }),
    licenses: [
      {
        name: "ODbL-1.0",
        title: "Open Data Commons Open Database License v1.0",
        path: "https://opendatacommons.org/licenses/odbl/1-0/",
      },
    ],
    // With the ids by which the columns name them.
    sources: atlas.sources.map(({ id, title, publisher, url }) => ({
      id,
      title: `${title.en} (${publisher.en})`,
      ...(url && { path: url }),
    })),
    contributors: [{ title: page.siteName, role: "publisher" }],
    keywords: ["Suzhou", "Wuzhong", "expropriation", "urban planning", "吴中区", "房屋征收"],
    resources: [projectsTable(), projectsMap(), townsMap()],
  };
}

function projectsTable(): object {
  return {
    profile: "tabular-data-resource",
    name: "projects",
    path: fileName(files.projectsCsv),
    title: "Projects and works",
    description:
      "One row a project or work. Lists are joined by semicolons. A text that begins with = + - @ has an apostrophe before it.",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: schemaOf(projectColumns),
  };
}

function projectsMap(): object {
  return {
    ...geojson,
    name: "projects-geojson",
    path: fileName(files.projectsGeojson),
    title: "Projects and works with their ground",
    description:
      "The same columns as properties, lists as arrays. The geometry is the ground on which a record lies or may lie; null where only its town or the district is known, or where the map has but a symbol.",
    schema: schemaOf(projectColumns),
  };
}

function townsMap(): object {
  return {
    ...geojson,
    name: "towns-geojson",
    path: fileName(files.townsGeojson),
    title: "Towns and subdistricts",
    description:
      "Approximate boundaries (about ±250 m), no legal ones; the geometry is null where no boundary is openly known.",
    schema: schemaOf(townColumns),
  };
}

/** Paths in a descriptor are relative to it. */
function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The Table Schema of columns. */
function schemaOf<Row>(columns: readonly Column<Row>[]): object {
  return {
    fields: columns.map(({ name, type, description, values, required }) => ({
      name,
      type: type === "list" ? "string" : type,
      description: description.en,
      "description:zh-CN": description["zh-CN"],
      constraints: {
        ...(required && { required }),
        ...(name === "id" && { unique: true }),
        ...(values && { enum: values }),
      },
    })),
    primaryKey: "id",
    missingValues: [""],
  };
}
