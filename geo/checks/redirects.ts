import type { Data } from "../load.ts";
import type { Located } from "../parse.ts";
import { type Problem, problemAt } from "../problem.ts";
import { type Check, placeOf, quoted } from "./input.ts";
import { suggest } from "./suggest.ts";

const address = /^\/([a-z0-9-]+\/)*([a-z0-9-]+\.[a-z]+)?$/;

/** Retired addresses lead, in the end, to one that is there. Both are written without base and language. */
export const checkRedirects: Check = ({ data }) => {
  if (![data.expropriations, data.works, data.towns].every(({ isRead }) => isRead)) return [];
  const known = addressesOf(data);
  const targets = new Map(data.redirects.rows.map(({ value }) => [value.from, value.to]));
  return data.redirects.rows.flatMap((located) => [
    ...illFormed(located, "from"),
    ...illFormed(located, "to"),
    ...retired(located, known),
    ...leading(located, known, targets),
  ]);
};

type Redirect = Located<{ readonly from: string; readonly to: string }>;

function illFormed(located: Redirect, column: "from" | "to"): readonly Problem[] {
  const written = located.value[column];
  if (address.test(written) && !written.startsWith("/en/")) return [];
  const expected = "an address such as /p/e2024-03/, without domain, language and query";
  return [problemAt("redirects", placeOf(located, column), quoted(written), expected)];
}

function retired(located: Redirect, known: ReadonlySet<string>): readonly Problem[] {
  const { from } = located.value;
  if (!known.has(from)) return [];
  return [problemAt("redirects", placeOf(located, "from"), `${from}, a page that is there`, "a retired address")];
}

function leading(
  located: Redirect,
  known: ReadonlySet<string>,
  targets: ReadonlyMap<string, string>,
): readonly Problem[] {
  const { from, to } = located.value;
  const place = placeOf(located, "to");
  const end = follow(from, targets);
  if (end === null) return [problemAt("redirects", place, `${to}, which leads into a loop`, "an address without one")];
  return known.has(end) ? [] : [problemAt("redirects", place, `${end}, which is not there`, suggest(end, known))];
}

function addressesOf(data: Data): ReadonlySet<string> {
  const records = [...data.expropriations.ids, ...data.works.ids].map((id) => `/p/${id}/`);
  const towns = [...data.towns.ids].map((id) => `/t/${id}/`);
  const files = ["/data/projects.csv", "/data/projects.geojson", "/data/towns.geojson"];
  return new Set(["/", "/plan/", "/about/", ...records, ...towns, ...files]);
}

/** Where a chain of redirects ends; null where it never does. */
function follow(from: string, targets: ReadonlyMap<string, string>): string | null {
  const seen = new Set<string>();
  let at = from;
  for (let next = targets.get(at); next !== undefined; next = targets.get(at)) {
    if (seen.has(at)) return null;
    seen.add(at);
    at = next;
  }
  return at;
}
