const key = "wuzhong-atlas.recent";
const longest = 5;

/** Ids of what was opened from the search on this device, newest first; none where storage is refused or spoilt. */
export function readRecent(): readonly string[] {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(ids) ? ids.filter((id) => typeof id === "string").slice(0, longest) : [];
  } catch {
    return [];
  }
}

export function addRecent(id: string): void {
  write([id, ...readRecent().filter((other) => other !== id)].slice(0, longest));
}

export function forgetRecent(): void {
  write([]);
}

function write(ids: readonly string[]): void {
  try {
    if (ids.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(ids));
  } catch {
    // A device that keeps nothing is searched all the same.
  }
}
