/**
 * Where the site will stand.
 *
 * @typedef {object} SitePlace
 * @property {string} base path of the site on its host, with a slash at both ends: `/`, `/atlas/`
 * @property {string | null} origin scheme and host, without a slash at the end: `https://example.org`; null = not known
 *   at build, so that whatever needs it is left out
 * @property {string} folder where the built site lies, from the root of the checkout: `dist`
 */

/**
 * @param {string | undefined} text as a person writes it: `atlas`, `/atlas`, `/a/b/`; empty = the root
 * @returns {string}
 * @throws when it is not a path
 */
export function parseBase(text = "") {
  const parts = text.trim().split("/").filter(Boolean);
  const wrong = parts.find((part) => !/^[\w.~-]+$/.test(part) || /^\.+$/.test(part));
  if (wrong !== undefined) {
    throw new Error(`BASE_PATH is ${JSON.stringify(text)}; it must be a path such as /atlas/, without "${wrong}"`);
  }
  return parts.length === 0 ? "/" : `/${parts.join("/")}/`;
}

/**
 * @param {string | undefined} text `https://example.org`; empty = not known
 * @returns {string | null}
 * @throws when it is not a bare origin: a path belongs in BASE_PATH
 */
export function parseOrigin(text = "") {
  const trimmed = text.trim().replace(/\/$/, "");
  if (trimmed === "") return null;
  if (/^https?:\/\//.test(trimmed) && URL.canParse(trimmed)) {
    const { origin } = new URL(trimmed);
    if (origin === trimmed.toLowerCase()) return origin;
  }
  throw new Error(
    `SITE_ORIGIN is ${JSON.stringify(text)}; it must be scheme and host alone, such as https://example.org`,
  );
}

/**
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {SitePlace}
 * @throws when BASE_PATH or SITE_ORIGIN is set to something else than it should be
 */
export function readSitePlace(environment = process.env) {
  return {
    base: parseBase(environment.BASE_PATH),
    origin: parseOrigin(environment.SITE_ORIGIN),
    folder: environment.SITE_FOLDER || "dist",
  };
}
