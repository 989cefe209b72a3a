import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The files that the pipeline reads, by path from the project's root; so that tests may lay others over them. */
export interface Files {
  /** The bytes, or null where there is no such file. */
  read(file: string): Uint8Array | null;
  /** Names in a folder, sorted; empty where there is none. */
  list(folder: string): readonly string[];
}

/** The files of a checkout. */
export function diskFiles(root: string): Files {
  return {
    read(file) {
      const full = path.join(root, file);
      return existsSync(full) ? readFileSync(full) : null;
    },
    list(folder) {
      const full = path.join(root, folder);
      return existsSync(full) ? readdirSync(full).toSorted() : [];
    },
  };
}

/** Others laid over these; null takes a file away. */
export function overlayFiles(files: Files, changes: Readonly<Record<string, string | Uint8Array | null>>): Files {
  return {
    read(file) {
      const change = changes[file];
      if (change === undefined) return files.read(file);
      return typeof change === "string" ? new TextEncoder().encode(change) : change;
    },
    list(folder) {
      const kept = files.list(folder).filter((name) => changes[`${folder}/${name}`] !== null);
      const laid = Object.keys(changes).filter((file) => changes[file] !== null && path.posix.dirname(file) === folder);
      return [...new Set([...kept, ...laid.map((file) => path.posix.basename(file))])].toSorted();
    },
  };
}
