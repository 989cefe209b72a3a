import { type BasemapEntry, describeProblem, readBasemapConfig } from "../../core/basemapConfig.ts";

const storageKey = "basemap";

/**
 * What the operator offers, from `config.json` beside the site. A file that is missing or wrong costs the
 * basemaps it describes and nothing else; what is wrong is told to the console, where an operator looks.
 */
export async function loadBasemaps(base: string): Promise<readonly BasemapEntry[]> {
  const response = await fetch(`${base}config.json`, { cache: "no-cache" });
  if (!response.ok) return [];
  const { basemaps, problems } = readBasemapConfig(await response.json());
  for (const problem of problems) console.warn(describeProblem(problem));
  return basemaps;
}

/** The id chosen on this device earlier; null = the embedded ground, or storage is refused. */
export function rememberedBasemap(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

export function rememberBasemap(id: string | null): void {
  try {
    if (id === null) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, id);
  } catch {
    // Storage is refused in some private windows; the choice then lasts as long as the page.
  }
}
