import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { describe, expect, test } from "vitest";
import { readSitePlace } from "../../scripts/lib/site.mjs";
import { atlas } from "../../src/atlas.ts";
import { redirectPages } from "../../src/pages/redirects.ts";

/**
 * Everything that the validator knows of a whole document, but for what is no fault of a page:
 *
 * - spelling that HTML leaves free, and that React's renderer chose for us: capitals in names (`hrefLang`,
 *   `<!doctype`), `<input/>`, `checked=""`;
 * - `valid-id` in its relaxed form is what HTML asks; the strict one also forbids the ids that React makes (`_R_2b_`);
 * - `no-inline-style`: marks and labels stand at fractions of the map's plane, each at its own;
 * - `no-redundant-role`: without `role="list"` Safari does not announce a list that is drawn without bullets;
 * - `long-title`: a length is advice for a list of search results; ours hold the project's whole name;
 * - `wcag/h32`: filters act as they are set, there is nothing to submit; they are a form so that no browser restores them;
 * - `require-sri`: a page has no scripts or styles but those of its own host.
 */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:recommended", "html-validate:document"],
    rules: {
      "no-unknown-elements": "error",
      "valid-id": ["error", { relaxed: true }],
      "attr-case": "off",
      "doctype-style": "off",
      "void-style": "off",
      "attribute-boolean-style": "off",
      "attribute-empty-style": "off",
      "no-inline-style": "off",
      "no-redundant-role": "off",
      "long-title": "off",
      "wcag/h32": "off",
      "require-sri": "off",
    },
  }),
);

const { folder } = readSitePlace();
const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".html"));

describe("the HTML of the pages", () => {
  test("is valid, every one of them", async () => {
    expect(pages.length).toBeGreaterThanOrEqual(132);
    const faults: string[] = [];
    for (const page of pages) faults.push(...(await faultsOf(read(page), page)));
    expect(faults).toEqual([]);
  }, 180_000);

  test("is valid on a retired address, which leads on", async () => {
    const retired = redirectPages([{ from: "p/e2023-09/", to: "p/e2024-01/" }], { base: "/", origin: null, atlas });
    expect(retired.size).toBe(2);
    for (const [page, html] of retired) expect(await faultsOf(html, page)).toEqual([]);
  });

  test("would not pass with a mistake in it", async () => {
    const broken = read("plan/index.html")
      .replace("<body>", '<body><main><div id="twice"><h4 id="twice"></div></main>')
      .replace("</body>", '<label for="nowhere">?</label></body>');
    const faults = await faultsOf(broken, "broken.html");
    for (const rule of ["close-order", "no-dup-id", "no-multiple-main", "heading-level", "no-missing-references"]) {
      expect(faults.join("\n")).toContain(`${rule}:`);
    }
  });
});

/** Each as `en/index.html:32:3396 no-dup-id: Duplicate ID "list"`. */
async function faultsOf(html: string, page: string): Promise<string[]> {
  const report = await validator.validateString(html, page);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${page}:${line}:${column} ${ruleId}: ${message}`),
  );
}

function read(file: string): string {
  return readFileSync(path.join(folder, file), "utf8");
}
