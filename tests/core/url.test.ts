import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atlas } from "../../src/atlas.ts";
import { listKeys } from "../../src/core/queryKeys.ts";
import { formatUrl, parseUrl } from "../../src/core/url.ts";
import { languages } from "../../src/core/vocabulary.ts";
import { anyView } from "./views.ts";

const site = { base: "/atlas/", atlas };

/** What people and machines get wrong most. */
const typed = [
  "%",
  "%E7",
  "%E7%94%AA",
  "&",
  "=",
  "/",
  ",",
  "+",
  " ",
  "en/",
  "p/",
  "t/",
  "luzhi",
  "at=",
  "q=",
  "?",
  "town=",
];

function splitAddress(address: string): string[] {
  const at = address.indexOf("?");
  return at < 0 ? [address] : [address.slice(0, at), address.slice(at)];
}

function parse(address: string, base = "/") {
  const url = new URL(address, "https://example.org");
  return parseUrl({ pathname: url.pathname, search: url.search }, { base, atlas });
}

/** Keys of a query, in the contract's order. */
const order = [
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
  "shade",
  "near",
  "embed",
];

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

  it("hold each key once, in the contract's order, with nothing that is a default", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const pairs = [...new URL(formatUrl(view, site), "https://example.org").searchParams];
        const places = pairs.map(([key]) => order.indexOf(key));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(
          pairs.every(([key, value]) => order.includes(key) && value !== "" && `${key}=${value}` !== "sort=plan"),
        ).toBe(true);
      }),
    );
  });

  it("are the same however the values of a view are ordered or repeated", () => {
    fc.assert(
      fc.property(anyView, fc.infiniteStream(fc.nat(9)), (view, picks) => {
        const filters = { ...view.filters };
        for (const key of listKeys) {
          const values = filters[key].flatMap((value) => (picks.next().value % 2 ? [value, value] : [value]));
          Object.assign(filters, { [key]: values.reverse() });
        }
        expect(formatUrl({ ...view, filters }, site)).toBe(formatUrl(view, site));
      }),
    );
  });

  it("leave the query out on pages that have none", () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom("plan", "about"), (view, type) => {
        expect(formatUrl({ ...view, page: { type } }, site)).not.toContain("?");
      }),
    );
    expect(parse("/plan/?sort=size&status=new&at=1/2").problems).toEqual([]);
  });

  it("never throw, whatever is typed into them, and settle after one round", () => {
    // Also halves of surrogate pairs, which no encoder takes, and broken escapes.
    const text = fc.string({
      unit: fc.oneof(
        fc.nat(0xffff).map((c) => String.fromCharCode(c)),
        fc.constantFrom(...typed),
      ),
    });
    fc.assert(
      fc.property(text, text, (typedPath, search) => {
        const path = typedPath.replace(/[?#]/g, "");
        const root = { base: "/", atlas };
        const { view } = parseUrl({ pathname: `/${path}`, search: `?q=1${search}` }, root);
        const address = formatUrl(view, root);
        const [pathname = "", query = ""] = splitAddress(address);
        if (view.page.type !== "not-found") expect(parseUrl({ pathname, search: query }, root).view).toEqual(view);
        expect(parseUrl({ pathname, search: query }, root).view.page.type).toBe(view.page.type);
      }),
      { numRuns: 5_000 },
    );
  });

  it("never throw on broken values of known keys", () => {
    const keys = fc.constantFrom(...order);
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
    ["/?at=0/-0.2/-0.4", "/?at=0/-0.2/-0.4"],
    ["/?at=0/-0.02/-0.04", "/?at=0/0/0"],
    ["/?q=%20%E7%94%AA%E7%9B%B4+%20", "/?q=%E7%94%AA%E7%9B%B4"],
    ["/?q=100%", "/?q=100%25"],
    ["/?status=new#list", "/?status=new"],
    ["/en", "/en/"],
    ["/index.html", "/"],
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
    ["/?embed=yes", "embed=yes", "unknown-value"],
    ["/?area=-", "area=-", "malformed"],
    ["/?at=9/31.2", "at=9/31.2", "malformed"],
    ["/?status=%zz", "status=%zz", "unknown-value"],
    ["/?kind=work&kind=expropriation", "kind=expropriation", "overruled"],
    ["/t/luzhi/?town=luzhi,mudu", "town=mudu", "overruled"],
  ])("say of %s that %s was not understood", (address, part, reason) => {
    expect(parse(address).problems).toEqual([{ part, reason }]);
  });

  it.each(["/t/luzhi/?town=luzhi", "/?utm_source=a&utm_source=b", "/?status=new&status=new", "/?status=&at=&x"])(
    "find nothing to complain of in %s",
    (address) => expect(parse(address).problems).toEqual([]),
  );

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

  it.each([
    ["/atlas/", "explore", "zh-CN"],
    ["/atlas", "explore", "zh-CN"],
    ["/atlas/en", "explore", "en"],
    ["/atlas/en/p/w2024-30/", "record", "en"],
    ["/atlasx/", "not-found", "zh-CN"],
    ["/plan/", "plan", "zh-CN"],
  ])("under a base path: %s is %s in %s", (pathname, type, language) => {
    const { view } = parseUrl({ pathname, search: "" }, site);
    expect([view.page.type, view.language]).toEqual([type, language]);
  });

  it.each(["//example.com/", "/en//example.com/", "/\\example.com/"])(
    "never lead from %s to another site",
    (pathname) => {
      const { view } = parseUrl({ pathname, search: "" }, { base: "/", atlas });
      for (const language of languages) {
        const address = formatUrl({ ...view, language }, { base: "/", atlas });
        expect(new URL(address, "https://example.org").host).toBe("example.org");
      }
    },
  );
});
