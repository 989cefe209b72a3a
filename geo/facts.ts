import type { Citation, RecordId, SourceId, Text } from "../src/core/model.ts";
import type { Category, Status, Subcategory } from "../src/core/vocabulary.ts";
import type { Data } from "./load.ts";

/** The small joins that every table needs: texts, citations, printed words. */

export function textOf(zh: string, en: string): Text {
  return { "zh-CN": zh, en };
}

export function namesOf({ name_zh, name_en }: { readonly name_zh: string; readonly name_en: string }): Text {
  return textOf(name_zh, name_en);
}

export function optionalTextOf(zh: string | null, en: string | null): Text | null {
  return zh === null || en === null ? null : textOf(zh, en);
}

interface CitedRow {
  readonly source: readonly string[];
  readonly locator_zh: readonly string[];
  readonly locator_en: readonly string[];
}

/** The sources of a row with their locators, which the checks found to be as many. */
export function citationsOf({ source, locator_zh, locator_en }: CitedRow): readonly Citation[] {
  return source.map((id, index) => ({
    source: id as SourceId,
    locator: textOf(locator_zh[index] ?? "", locator_en[index] ?? ""),
  }));
}

/** The source of a row that has but one, as the checks found. */
export function citationOf(row: CitedRow): Citation {
  const [citation] = citationsOf(row);
  if (citation === undefined) throw new Error(`A row without a source reached the join: ${JSON.stringify(row)}`);
  return citation;
}

const statusOfPrinted: Readonly<Record<string, Status>> = { 新增: "new", 结转: "carried" };

export function statusOf(printed: string): Status {
  const status = statusOfPrinted[printed];
  if (status === undefined) throw new Error(`A status without an id reached the join: ${printed}`);
  return status;
}

/** The printed words of 项目性质, and what they mean. */
export interface PrintedCategories {
  readonly category: ReadonlyMap<string, Category>;
  /** By the printed category and subcategory with a tab between them. */
  readonly subcategory: ReadonlyMap<string, Subcategory>;
}

export function printedCategories({ categories }: Data): PrintedCategories {
  const rows = categories.rows.map(({ value }) => value);
  const category = new Map(
    rows.flatMap((row) =>
      row.subcategory === null ? [row.name_zh, ...row.also_printed].map((word) => [word, row.category] as const) : [],
    ),
  );
  const subcategory = new Map(
    rows.flatMap((row) => {
      const { subcategory: id } = row;
      return id === null ? [] : [row.name_zh, ...row.also_printed].map((word) => [word, id] as const);
    }),
  );
  return { category, subcategory };
}

/** The plan's year, which every id carries: `e2024-03`. */
export function yearOf(id: RecordId): number {
  return Number(id.slice(1, 5));
}
