import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Edited where the site is served: a compressed copy would go on telling what it said at build. */
const editable = "config.json";

const text = /\.(html|js|mjs|css|json|geojson|svg|xml|atom|csv|kml|txt|md|webmanifest)$/;

/** Below this a packet holds the file as it is. In bytes. */
const smallest = 1400;

/**
 * Lays `.gz` and `.br` beside every text file of a folder, for servers that send what is there (nginx `gzip_static`,
 * Caddy `precompressed`, our own).
 */
export async function compressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== editable && text.test(entry.name));
  await Promise.all(files.map((entry) => compressFile(path.join(entry.parentPath, entry.name))));
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < smallest) return;
  // A page is written anew by every build, an asset lives as long as its hash: it may cost more time.
  const quality = file.endsWith(".html") ? 7 : 11;
  const brotli = await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  await writeFile(`${file}.br`, brotli);
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
}
