import { statusOf } from "../facts.ts";
import type { Located, Parsed } from "../parse.ts";
import { type Problem, problemAt } from "../problem.ts";
import type { Row } from "../schema.ts";
import { squareMetresPerWan } from "../units.ts";
import { type Check, placeOf } from "./input.ts";

/** The rows of a year must add up to what `plan.csv` records for it. */
export const checkTotals: Check = ({ data }) => {
  if (data.expropriations.problems.length > 0 || data.plan.problems.length > 0) return [];
  const years = new Set(data.expropriations.rows.map(({ value }) => yearOf(value)));
  const recorded = (year: number, status: string) =>
    data.plan.rows.some(({ value }) => value.year === year && value.status === status);
  return [
    ...data.plan.rows.flatMap((total) => totalProblems(total, data.expropriations)),
    ...[...years].flatMap((year) =>
      ["all", "new", "carried"]
        .filter((status) => !recorded(year, status))
        .map((status) =>
          problemAt("totals", { file: data.plan.file }, `no row for ${year} ${status}`, "the plan's totals"),
        ),
    ),
  ];
};

function yearOf({ id }: Row<"expropriations">): number {
  return Number(id.slice(1, 5));
}

function totalProblems(total: Located<Row<"plan">>, table: Parsed<Row<"expropriations">>): readonly Problem[] {
  const { year, status, rows, area_wan_m2: area } = total.value;
  const counted = table.rows
    .map(({ value }) => value)
    .filter((row) => yearOf(row) === year && (status === "all" || statusOf(row.status_zh) === status));
  const sum = counted.reduce((squareMetres, row) => squareMetres + row.area_wan_m2, 0);
  const what = `${table.file} for ${year} ${status}`;
  return [
    ...(counted.length === rows
      ? []
      : [
          problemAt(
            "totals",
            placeOf(total, "rows"),
            `${rows}`,
            `${counted.length}, the rows of ${what}, or those are wrong`,
          ),
        ]),
    ...(sum === area
      ? []
      : [
          problemAt(
            "totals",
            placeOf(total, "area_wan_m2"),
            wan(area),
            `${wan(sum)}, the sum of ${what}, or those are wrong`,
          ),
        ]),
  ];
}

function wan(squareMetres: number): string {
  return `${squareMetres / squareMetresPerWan} 万㎡`;
}
