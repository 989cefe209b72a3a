import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atlas } from "../../src/atlas.ts";
import { formatUrl, parseUrl } from "../../src/core/url.ts";
import { anyView } from "./views.ts";

const site = { base: "/atlas/", atlas };

function parse(address: string, base = "/") {
  const url = new URL(address, "https://example.org");
  return parseUrl({ pathname: url.pathname, search: url.search }, { base, atlas });
}

describe("addresses", () => {
  it("give back the view they were made from", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const [pathname = "", search = ""] = formatUrl(view, site).split("?");
        expect(parseUrl({ pathname, search }, site)).toEqual({ view, problems: [] });
      }),
      { numRuns: 10_000 },
    );
  });

  it("never throw, whatever is typed into them, and settle after one round", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (path, search) => {
        const { view } = parseUrl({ pathname: `/${path}`, search: `?${search}` }, { base: "/", atlas });
        const again = formatUrl(view, { base: "/", atlas });
        expect(typeof again).toBe("string");
      }),
      { numRuns: 5_000 },
    );
  });

  it("never throw on broken values of known keys", () => {
    const keys = fc.constantFrom(
      "kind",
      "category",
      "sub",
      "status",
      "stage",
      "town",
      "area",
      "q",
      "sort",
      "at",
      "embed",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.string())), (pairs) => {
        const search = pairs.map(([key, value]) => `${key}=${value}`).join("&");
        const { view } = parseUrl({ pathname: "/", search }, { base: "/", atlas });
        const [, query = ""] = formatUrl(view, { base: "/", atlas }).split("?");
        expect(parseUrl({ pathname: "/", search: query }, { base: "/", atlas }).view).toEqual(view);
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    ["/?town=luzhi&kind=work", "/?kind=work&town=luzhi"],
    ["/?status=carried,new", "/"],
    ["/?kind=work&kind=expropriation", "/?kind=work"],
    ["/?sort=plan&embed=0", "/"],
    ["/?area=0.0280-", "/?area=0.028-"],
    ["/?area=-09.50", "/?area=-9.5"],
    ["/?utm_source=x&status=new", "/?status=new"],
    ["/p/E2024-03/", "/p/e2024-03/"],
    ["/p/e2024-03", "/p/e2024-03/"],
    ["/p/e2024-03/index.html", "/p/e2024-03/"],
    ["/en/t/luzhi/?town=mudu", "/en/t/luzhi/"],
    ["/?town=mudu,changqiao", "/?town=changqiao,mudu"],
    ["/?at=9.123456/31.2000001/120.5", "/?at=9.12/31.2/120.5"],
  ])("turn %s into the one address %s", (given, canonical) => {
    expect(formatUrl(parse(given).view, { base: "/", atlas })).toBe(canonical);
  });

  it.each([
    ["/?status=foo", "status=foo", "unknown-value"],
    ["/?town=luzhi,nowhere", "town=nowhere", "unknown-value"],
    ["/?area=9-1", "area=9-1", "malformed"],
    ["/?area=1.00001-", "area=1.00001-", "malformed"],
    ["/?at=9/91/120", "at=9/91/120", "malformed"],
    ["/?sort=size", "sort=size", "unknown-value"],
  ])("say of %s that %s was not understood", (address, part, reason) => {
    expect(parse(address).problems).toEqual([{ part, reason }]);
  });

  it("keep the understood part of a value beside the one that is not", () => {
    expect(parse("/?town=luzhi,nowhere&status=new").view.filters).toMatchObject({ town: ["luzhi"], status: ["new"] });
  });

  it("write commas and slashes plain", () => {
    const { view } = parse("/?town=luzhi,mudu&q=a/b,c&at=10/31.2/120.5");
    expect(formatUrl(view, { base: "/", atlas })).toBe("/?town=luzhi,mudu&q=a/b,c&at=10/31.2/120.5");
  });

  it.each(["/p/e2031-99/", "/x", "/t/", "/p/e2024-03/more/", "/en/zz/"])("know no page at %s", (path) => {
    expect(parse(path).view.page.type).toBe("not-found");
  });
});
