import { expect, test } from "vitest";
import { spreadOf } from "./statistics.ts";

test("the median is the middle one, whatever the order", () => {
  expect(spreadOf([900, 1, 10])).toEqual({ median: 10, least: 1, most: 900 });
});

test("of an even number of values the median lies between the two in the middle", () => {
  expect(spreadOf([4, 1, 2, 8])).toEqual({ median: 3, least: 1, most: 8 });
});

test("one value is its own spread", () => {
  expect(spreadOf([7])).toEqual({ median: 7, least: 7, most: 7 });
});

test("nothing has no spread", () => {
  expect(() => spreadOf([])).toThrow("nothing was measured");
});
