import * as v from "valibot";
import type { SourceId, TownId } from "../src/core/model.ts";
import { placeKinds } from "../src/core/places.ts";
import { outcomes } from "../src/core/planTables.ts";
import { categories, stages, statuses, subcategories, workKinds } from "../src/core/vocabulary.ts";
import * as cell from "./cells.ts";
import { rules } from "./problem.ts";

const townId = v.pipe(
  cell.slug,
  v.transform((id) => id as TownId),
);
const optionalTownId = v.pipe(
  v.string(),
  v.regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, "a town's id, or an empty cell"),
  v.transform((id) => (id === "" ? null : (id as TownId))),
);
const names = { name_zh: cell.text, name_en: cell.text };
const citation = { source: cell.list, locator_zh: cell.list, locator_en: cell.list };
const exception = {
  exception: cell.optionalOneOf(rules),
  exception_zh: cell.optionalText,
  exception_en: cell.optionalText,
};
const positionNote = { position_note_zh: cell.optionalText, position_note_en: cell.optionalText };
const note = { note_zh: cell.optionalText, note_en: cell.optionalText };
const position = { lon: cell.decimal, lat: cell.decimal };

/** The tables of `data/`, column by column as `data/README.md` explains them. */
export const tables = {
  sources: v.object({
    id: v.pipe(
      cell.slug,
      v.transform((id) => id as SourceId),
    ),
    title_zh: cell.text,
    title_en: cell.text,
    publisher_zh: cell.text,
    publisher_en: cell.text,
    date: cell.optionalDate,
    licence: cell.optionalText,
    url: v.pipe(
      v.string(),
      v.regex(/^(https?:\/\/\S+)?$/, "an address that begins with https://, or an empty cell"),
      v.transform((url) => (url === "" ? null : url)),
    ),
  }),
  categories: v.object({
    category: cell.oneOf(categories),
    subcategory: cell.optionalOneOf(subcategories),
    ...names,
    also_printed: cell.list,
    ...citation,
  }),
  towns: v.object({
    id: townId,
    ...names,
    code: cell.matching(/^\d{9}$/, "a statistics code of 9 digits"),
    kind: cell.oneOf(["subdistrict", "town"]),
    has_boundary: cell.oneOf(["yes", "no"]),
    label_lon: cell.optionalDecimal,
    label_lat: cell.optionalDecimal,
    ...note,
    ...citation,
  }),
  expropriations: v.object({
    id: cell.recordId(/^e\d{4}-\d\d+$/, "e2024-03"),
    plan_row: cell.wholeNumber,
    ...names,
    town: townId,
    area_wan_m2: cell.area,
    category_zh: cell.text,
    subcategory_zh: cell.optionalText,
    status_zh: cell.oneOf(["新增", "结转"]),
    related: cell.list,
    ...positionNote,
    ...citation,
  }),
  works: v.object({
    id: cell.recordId(/^w\d{4}-\d\d+$/, "w2024-21"),
    ...names,
    kind: cell.oneOf(workKinds),
    category: cell.oneOf(categories),
    subcategory: cell.optionalOneOf(subcategories),
    stage: cell.oneOf(stages),
    year: cell.optionalYear,
    report_section: cell.text,
    towns: cell.list,
    towns_from: v.pipe(cell.list, v.array(cell.oneOf(["report", "address", "map"]))),
    related: cell.list,
    ...positionNote,
    ...citation,
  }),
  plan: v.object({
    year: cell.year,
    status: cell.oneOf(["all", ...statuses]),
    rows: cell.wholeNumber,
    area_wan_m2: cell.area,
    ...citation,
  }),
  places: v.object({
    id: cell.slug,
    ...names,
    kind: cell.oneOf(placeKinds),
    town: townId,
    ...position,
    radius_m: cell.wholeNumber,
    community_code: cell.matching(/^(\d{12})?$/, "a statistics code of 12 digits, or an empty cell"),
    ...exception,
    ...citation,
  }),
  units: v.object({
    code: cell.matching(/^\d{9}$/, "a statistics code of 9 digits"),
    ...names,
    town: optionalTownId,
    ...note,
    ...citation,
  }),
  readings: v.object({
    text: cell.matching(/^\p{Script=Han}+$/u, "Chinese characters"),
    pinyin: cell.matching(/^[\p{Script=Latin}\p{M} ]+$/u, "pinyin, one syllable a character, with tone marks"),
    ...note,
  }),
  redirects: v.object({ from: cell.text, to: cell.text, since: cell.date, note: cell.optionalText }),
  targets: v.object({
    row: cell.wholeNumber,
    group_zh: cell.text,
    group_en: cell.text,
    indicator_zh: cell.text,
    indicator_en: cell.text,
    target_zh: cell.text,
    target_en: cell.text,
    result_zh: cell.optionalText,
    result_en: cell.optionalText,
    outcome: cell.optionalOneOf(outcomes),
    ...note,
    ...citation,
  }),
  neighbours: v.object({ id: cell.slug, ...names, ...position, ...citation }),
} as const;

export type TableName = keyof typeof tables;
export type Row<Name extends TableName> = v.InferOutput<(typeof tables)[Name]>;
