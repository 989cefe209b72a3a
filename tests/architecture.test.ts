import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

/** Of Turf, what a device needs to say what is around a place. */
const turf = ["boolean-point-in-polygon", "point-to-line-distance", "point-to-polygon-distance"].map(
  (name) => `@turf/${name}`,
);

/**
 * Who may import whom, by the first rule whose `files` fits. `ours` are paths from the root that begin with one of the
 * words; `packages` are names of packages, `node:` for all of Node's own.
 */
const rules: readonly { files: RegExp; ours: readonly string[]; packages: readonly string[]; reason: string }[] = [
  {
    files: /^src\/core\//,
    ours: ["src/core/"],
    packages: ["zustand", "d3-geo", "gcoord", "papaparse", "minisearch", "@types/geojson", ...turf],
    reason: "core is pure: neither React, nor MapLibre, nor Node, nor anything of ours outside it",
  },
  {
    files: /^src\/i18n\//,
    ours: ["src/i18n/", "src/core/"],
    packages: [],
    reason: "words know the vocabularies and nothing else",
  },
  {
    files: /^src\/cartography\//,
    ours: ["src/cartography/", "src/core/", "src/i18n/", "src/generated/pictograms.json"],
    packages: ["d3-geo", "d3-hierarchy", "d3-force", "@types/geojson"],
    reason: "the drawing is pure, so that server and browser draw the same",
  },
  {
    files: /^src\/map\//,
    ours: ["src/map/", "src/cartography/", "src/core/", "src/i18n/"],
    packages: ["maplibre-gl", "@maplibre/maplibre-gl-style-spec", "pmtiles", "@protomaps/basemaps", "@types/geojson"],
    reason: "the adapter to MapLibre knows neither React nor the store",
  },
  {
    files: /^src\/views\//,
    ours: ["src/views/", "src/core/", "src/i18n/", "src/cartography/", "src/link.ts", "src/search/", "src/generated/"],
    packages: ["react", "react-dom", "zustand", "downshift", "uqr", "@radix-ui/react-slider", "@types/geojson"],
    reason: "views take data from the context and draw it",
  },
];

const sources = ["src", "geo"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`))
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));

interface Import {
  readonly file: string;
  /** A path from the root for a file of ours, the package's name otherwise. */
  readonly target: string;
  readonly isOurs: boolean;
  readonly isDynamic: boolean;
  readonly isTypeOnly: boolean;
}

const imports = sources.flatMap(importsOf);

describe("the import rules", () => {
  test("are checked against real sources", () => {
    expect(sources.length).toBeGreaterThan(10);
    expect(imports.some(({ isOurs }) => isOurs)).toBe(true);
  });

  test.each(rules.map((rule) => [rule.reason, rule] as const))("%s", (_, { files, ours, packages }) => {
    const broken = imports.filter(
      (found) =>
        files.test(found.file) &&
        !isMapFromItsView(found) &&
        !(found.isOurs ? ours.some((start) => found.target.startsWith(start)) : packages.includes(found.target)),
    );
    expect(broken.map(describeImport)).toEqual([]);
  });

  test("the map is imported by one view alone, and only once it is wanted", () => {
    const fromElsewhere = imports.filter(
      (found) => found.target.startsWith("src/map/") && !found.file.startsWith("src/map/") && !isMapFromItsView(found),
    );
    expect(fromElsewhere.map(describeImport)).toEqual([]);
  });

  test("MapLibre is imported by the map alone, React by views and entries alone", () => {
    const strays = imports.filter(
      ({ file, target }) =>
        (target === "maplibre-gl" && !file.startsWith("src/map/")) ||
        (/^react(-dom)?$/.test(target) && !/^src\/(views\/|entry-)/.test(file)),
    );
    expect(strays.map(describeImport)).toEqual([]);
  });

  test("the data pipeline imports nothing of the site but the core, and the site nothing of the pipeline", () => {
    const strays = imports.filter(
      ({ file, target, isOurs }) =>
        isOurs &&
        (file.startsWith("geo/")
          ? !target.startsWith("geo/") && !target.startsWith("src/core/")
          : target.startsWith("geo/") && !file.startsWith("src/pages/")),
    );
    expect(strays.map(describeImport)).toEqual([]);
  });

  test("Node's own modules stay on the build side", () => {
    const strays = imports.filter(({ file, target }) => target === "node:" && !/^(geo|src\/pages)\//.test(file));
    expect(strays.map(describeImport)).toEqual([]);
  });

  test("the records are imported in one place, which gives them their type", () => {
    const importers = imports.filter(({ target }) => target === "src/generated/records.json");
    expect(importers.map(({ file }) => file)).toEqual(["src/atlas.ts"]);
  });
});

test("only src/link.ts writes or follows the history", () => {
  const strays = sources.filter((file) => /\b(pushState|replaceState|popstate)\b/.test(read(file)));
  expect(strays.filter((file) => file !== "src/link.ts")).toEqual([]);
});

/** Types cost nothing and may be named at the top; the code itself is loaded when it is needed. */
function isMapFromItsView({ file, target, isDynamic, isTypeOnly }: Import): boolean {
  return file.startsWith("src/views/map/") && target.startsWith("src/map/") && (isDynamic || isTypeOnly);
}

function importsOf(file: string): Import[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^"';]*?from\s*"([^"]+)"|(?:^|\n)import\s+"([^"]+)"|\bimport\("([^"]+)"\)/g;
  return [...read(file).matchAll(pattern)].map(([, typeWord, named, bare, dynamic]) => {
    const specifier = named ?? bare ?? dynamic ?? "";
    const isOurs = /^\.{1,2}\//.test(specifier);
    return {
      file,
      target: isOurs ? resolveOurs(file, specifier) : packageName(specifier),
      isOurs,
      isDynamic: dynamic !== undefined,
      isTypeOnly: typeWord !== undefined,
    };
  });
}

function resolveOurs(file: string, specifier: string): string {
  const [target = ""] = specifier.split("?");
  return path.posix.join(path.posix.dirname(file), target);
}

/** `react-dom/client` → `react-dom`; types of a package that has no code of its own → `@types/…`. */
function packageName(specifier: string): string {
  if (specifier.startsWith("node:")) return "node:";
  if (specifier === "geojson") return "@types/geojson";
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function read(file: string): string {
  return readFileSync(file, "utf8");
}

function describeImport({ file, target }: Import): string {
  return `${file} imports ${target}`;
}
