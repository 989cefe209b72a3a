import { expect, test } from "vitest";
import { isInstalled } from "../../scripts/lib/install.mjs";

const wanted = {
  "": {},
  "node_modules/one": { version: "1.0.0" },
  "node_modules/only-on-mac": { version: "2.0.0", optional: true },
};

test("the packages of the lockfile are enough, whatever else is there", () => {
  const installed = { "node_modules/one": { version: "1.0.0" }, "node_modules/other": { version: "3.0.0" } };
  expect(isInstalled(wanted, installed)).toBe(true);
});

test("a missing package asks for an install", () => {
  expect(isInstalled(wanted, {})).toBe(false);
});

test("another version asks for an install, of an optional package too", () => {
  expect(isInstalled(wanted, { "node_modules/one": { version: "1.0.1" } })).toBe(false);
  const old = { "node_modules/one": { version: "1.0.0" }, "node_modules/only-on-mac": { version: "1.9.0" } };
  expect(isInstalled(wanted, old)).toBe(false);
});
