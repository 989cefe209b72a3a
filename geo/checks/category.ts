import { type Category, categories, subcategories, subcategoriesOf } from "../../src/core/vocabulary.ts";
import { printedCategories } from "../facts.ts";
import type { Located } from "../parse.ts";
import { type Problem, problemAt } from "../problem.ts";
import type { Row } from "../schema.ts";
import { type Check, listed, placeOf, quoted } from "./input.ts";

/** 项目性质: printed words that are known, subcategories under their own category, the whole of article 8. */
export const checkCategories: Check = ({ data }) => {
  const printed = data.categories.problems.length === 0 ? printedCategories(data) : null;
  return [
    ...data.expropriations.rows.flatMap((row) => (printed === null ? [] : printedProblems(row, printed))),
    ...data.works.rows.flatMap((row) => belonging(row, row.value.category, row.value.subcategory, "subcategory")),
    ...data.categories.rows.flatMap((row) => belonging(row, row.value.category, row.value.subcategory, "subcategory")),
    ...(printed === null ? [] : missingEntries(data.categories.file, data.categories.rows)),
  ];
};

function printedProblems(
  located: Located<Row<"expropriations">>,
  printed: ReturnType<typeof printedCategories>,
): readonly Problem[] {
  const { category_zh: word, subcategory_zh: subword } = located.value;
  const category = printed.category.get(word);
  if (category === undefined || category === "other") {
    const words = [...printed.category].filter(([, id]) => id !== "other").map(([known]) => known);
    return [
      problemAt("category", placeOf(located, "category_zh"), `unknown ${quoted(word)}`, `one of ${listed(words)}`),
    ];
  }
  if (subword === null) return [];
  const subcategory = printed.subcategory.get(subword);
  if (subcategory !== undefined) return belonging(located, category, subcategory, "subcategory_zh");
  const expected = `one of ${listed(printed.subcategory.keys())}; a new word is added to categories.csv, also_printed`;
  return [problemAt("category", placeOf(located, "subcategory_zh"), `unknown ${quoted(subword)}`, expected)];
}

function belonging(
  located: Located<unknown>,
  category: Category,
  subcategory: string | null,
  column: string,
): readonly Problem[] {
  const allowed: readonly string[] = subcategoriesOf[category];
  if (subcategory === null || allowed.includes(subcategory)) return [];
  const expected = allowed.length === 0 ? "an empty cell" : `one of ${listed(allowed)}, or an empty cell`;
  const found = `${quoted(subcategory)}, which does not belong to ${category}`;
  return [problemAt("category", placeOf(located, column), found, expected)];
}

function missingEntries(file: string, rows: readonly Located<Row<"categories">>[]): readonly Problem[] {
  const has = (id: string) => rows.some(({ value }) => (value.subcategory ?? value.category) === id);
  return [...categories, ...subcategories]
    .filter((id) => !has(id))
    .map((id) => problemAt("category", { file }, `no row for ${id}`, "a row for every category and subcategory"));
}
