import { type Column, text } from "./columns.ts";
import type { AtlasRecord } from "./model.ts";
import { originColumns, placeColumns } from "./placeColumns.ts";
import { categories, kinds, stages, statuses, subcategories, workKinds } from "./vocabulary.ts";

const identity: readonly Column<AtlasRecord>[] = [
  {
    name: "id",
    type: "string",
    required: true,
    description: text(
      "编号，永不改变：e年份-行号为征收项目，w年份-序号为重点工程",
      "Id, for good: e<year>-<row> an expropriation, w<year>-<number> a work",
    ),
    of: ({ id }) => id,
  },
  {
    name: "kind",
    type: "string",
    required: true,
    values: kinds,
    description: text("清单：征收项目或重点工程", "List: expropriation or work"),
    of: ({ kind }) => kind,
  },
  {
    name: "year",
    type: "integer",
    required: true,
    description: text("计划年度", "Year of the plan"),
    of: ({ year }) => year,
  },
  {
    name: "name_zh",
    type: "string",
    required: true,
    description: text("名称，按原文", "Name as the source prints it"),
    of: ({ name }) => name["zh-CN"],
  },
  {
    name: "name_en",
    type: "string",
    required: true,
    description: text("图集的英文译名", "English name, the atlas’s own translation"),
    of: ({ name }) => name.en,
  },
  {
    name: "category",
    type: "string",
    required: true,
    values: categories,
    description: text(
      "项目性质；征收项目按原表，重点工程由图集归类",
      "Category: of an expropriation as printed, of a work as the atlas classes it",
    ),
    of: ({ category }) => category,
  },
  {
    name: "subcategory",
    type: "string",
    values: subcategories,
    description: text("细分；没有写明时为空", "Subcategory; empty where none is stated"),
    of: ({ subcategory }) => subcategory,
  },
];

const expropriation: readonly Column<AtlasRecord>[] = [
  {
    name: "plan_row",
    type: "integer",
    description: text("征收计划表的序号", "Row of the expropriation table"),
    of: (record) => (record.kind === "expropriation" ? record.planRow : null),
  },
  {
    name: "printed_category",
    type: "string",
    description: text("原表所印的项目性质", "Category as the table prints it"),
    of: (record) => (record.kind === "expropriation" ? record.printedCategory : null),
  },
  {
    name: "status",
    type: "string",
    values: statuses,
    description: text("项目属性：新增或结转；只用于征收项目", "Status: new or carried over; expropriations only"),
    of: (record) => (record.kind === "expropriation" ? record.status : null),
  },
  {
    name: "area_m2",
    type: "integer",
    description: text("征收面积，平方米；只用于征收项目", "Area expropriated in m²; expropriations only"),
    of: (record) => (record.kind === "expropriation" ? record.area : null),
  },
];

const work: readonly Column<AtlasRecord>[] = [
  {
    name: "report_section",
    type: "string",
    description: text("报告的章节；只用于重点工程", "Section of the report; works only"),
    of: (record) => (record.kind === "work" ? record.reportSection : null),
  },
  {
    name: "work_kind",
    type: "string",
    values: workKinds,
    description: text("工程类别；只用于重点工程", "Kind of work; works only"),
    of: (record) => (record.kind === "work" ? record.workKind : null),
  },
  {
    name: "stage",
    type: "string",
    values: stages,
    description: text("工程进度，按报告措辞归类；只用于重点工程", "Stage, read from the report’s wording; works only"),
    of: (record) => (record.kind === "work" ? record.stage : null),
  },
  {
    name: "stage_year",
    type: "integer",
    description: text("报告为进度所给的年份", "Year that the report gives for the stage"),
    of: (record) => (record.kind === "work" ? record.stageYear : null),
  },
];

/** Columns of `projects.csv`, properties of `projects.geojson`. */
export const projectColumns: readonly Column<AtlasRecord>[] = [
  ...identity,
  ...expropriation,
  ...work,
  ...placeColumns,
  ...originColumns,
];
