import { buildSite } from "./build.mjs";
import { runCheck, runPlaywright, runVitest } from "./tally.mjs";

/** A host that the site shares with others; the folder is another than that of the site proper, which stays. */
const env = { SITE_FOLDER: ".cache/underPath", SITE_ORIGIN: "https://example.org", BASE_PATH: "/atlas/" };

/**
 * Builds the site once more as it stands under a path of a known host, and runs what depends on that: the tests of
 * addresses in the built files, and the stories marked `wherever`.
 *
 * @param {boolean} hasBrowser
 */
export async function testUnderPath(hasBrowser) {
  const built = await runCheck("build under a path", () => buildSite(env));
  if (!built) return;
  const files = ["tests/built/files.test.ts", "tests/built/pages.test.ts"];
  await runVitest("built", { name: "built under a path", only: files, env });
  if (!hasBrowser) return;
  const stories = ["--grep", "@wherever", "--output", "test-results/underPath"];
  await runPlaywright({ name: "browser stories under a path", only: stories, env });
}
