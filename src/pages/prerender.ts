import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "../core/view.ts";
import type { Language } from "../core/vocabulary.ts";
import { atlasPaths } from "./addresses.ts";
import { compressFolder } from "./compress.ts";
import { pageDocument } from "./document.ts";
import { feeds } from "./feeds.ts";
import { files } from "./locate.ts";
import { iconFiles, manifests } from "./manifest.ts";
import { openData } from "./openData.ts";
import { readRedirects, redirectPages, retiredFiles } from "./redirects.ts";
import { shareImages } from "./shareImages.ts";
import { site } from "./site.ts";
import { robots, sitemap } from "./sitemap.ts";

const folder = path.resolve(process.argv[2] ?? "dist");

/**
 * The program that writes every page, and the files beside the pages, into the built site, whose folder it is told;
 * the build runs it in the root folder of the project.
 */
async function prerender(): Promise<void> {
  const template = await readFile(path.join(folder, "index.html"), "utf8");
  const early = await nextScripts();
  for (const address of atlasPaths(site.atlas, site.base)) {
    await write(`${address.slice(site.base.length)}index.html`, pageDocument(template, address, early));
  }
  for (const file of ["404.html", "en/404.html"]) await write(file, pageDocument(template, site.base + file, early));
  for (const [file, content] of await filesBeside()) await write(file, content);
  await shareImages(site, write);
  await compressFolder(folder);
}

/** Words and views have scripts of their own, which the start script asks for only when it runs. */
async function nextScripts(): Promise<(page: Page, language: Language) => readonly string[]> {
  const assets = await readdir(path.join(folder, "assets"));
  return ({ type }, language) => {
    const view = type === "record" ? ["RecordBody"] : type === "town" ? ["TownBody"] : [];
    return [language === "en" ? "en" : "zhCn", ...view].flatMap((name) =>
      assets
        .filter((file) => file.startsWith(`${name}-`) && file.endsWith(".js"))
        .map((file) => `${site.base}assets/${file}`),
    );
  };
}

async function filesBeside(): Promise<(readonly [string, string | Buffer])[]> {
  const map = sitemap(site);
  const data = openData(site);
  const redirects = readRedirects(await readFile("data/redirects.csv", "utf8"));
  return [
    ...data,
    ...redirectPages(redirects, site),
    ...retiredFiles(redirects, data),
    ...feeds(site),
    ...manifests(site),
    ...(await iconFiles()),
    ["robots.txt", robots(site)],
    ...(map === null ? [] : [[files.sitemap, map] as const]),
  ];
}

async function write(file: string, content: string | Buffer): Promise<void> {
  const target = path.join(folder, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, content);
}

await prerender();
