import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Package } from "datapackage";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openData } from "../../src/pages/openData.ts";
import { hosted } from "./heads.ts";

const folder = mkdtempSync(path.join(tmpdir(), "open-data-"));
const data = openData(hosted);

beforeAll(() => {
  mkdirSync(path.join(folder, "data"));
  for (const [file, content] of data) writeFileSync(path.join(folder, file), content);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the open data", () => {
  test("stands at its addresses", () => {
    expect([...data.keys()]).toEqual([
      "data/projects.csv",
      "data/projects.geojson",
      "data/projects.kml",
      "data/towns.geojson",
      "data/datapackage.json",
    ]);
  });

  test("is described by a valid data package", async () => {
    const described = await loadPackage();
    expect(described.errors.map(({ message }) => message)).toEqual([]);
    expect(described.resources.map(({ name }) => name)).toEqual(["projects", "projects-geojson", "towns-geojson"]);
  });

  test("keeps to its table schema, row by row", async () => {
    // The checker takes the mark of UTF-8 for a part of the first name.
    const plain = (data.get("data/projects.csv") ?? "").replace("\uFEFF", "");
    writeFileSync(path.join(folder, "data/plain.csv"), plain);
    const described = await loadPackage((descriptor) => {
      const [projects] = descriptor.resources;
      if (projects) projects.path = "plain.csv";
    });
    const rows = await described.resources[0]?.read({ keyed: true });
    expect(rows).toHaveLength(48);
    expect(rows?.[2]).toMatchObject({ id: "e2024-03", area_m2: 36_000, status: "carried", precision: "alignment" });
  });

  test("has the columns that the schema names, in GeoJSON as well", () => {
    const descriptor = JSON.parse(data.get("data/datapackage.json") ?? "");
    for (const [index, file] of [
      [1, "data/projects.geojson"],
      [2, "data/towns.geojson"],
    ] as const) {
      const names = descriptor.resources[index].schema.fields.map(({ name }: { name: string }) => name);
      for (const { properties } of JSON.parse(data.get(file) ?? "").features) {
        expect(Object.keys(properties)).toEqual(names);
      }
    }
  });
});

interface Descriptor {
  readonly resources: { path: string }[];
}

function loadPackage(change: (descriptor: Descriptor) => void = () => {}) {
  const descriptor = JSON.parse(data.get("data/datapackage.json") ?? "");
  change(descriptor);
  return Package.load(descriptor, { basePath: path.join(folder, "data"), strict: false });
}
