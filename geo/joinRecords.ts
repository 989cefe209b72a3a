import type { AtlasRecord, Expropriation, RecordId, Text, Town, TownId, Work } from "../src/core/model.ts";
import {
  citationOf,
  namesOf,
  optionalTextOf,
  type PrintedCategories,
  printedCategories,
  statusOf,
  yearOf,
} from "./facts.ts";
import type { Ground } from "./ground.ts";
import { joinPlacement, type PlacementSources } from "./joinPlacement.ts";
import type { Data } from "./load.ts";
import type { Row } from "./schema.ts";

/** Expropriations by year and row, then works by id. */
export function joinRecords(data: Data, ground: Ground, towns: readonly Town[]): readonly AtlasRecord[] {
  const sources: PlacementSources = {
    placements: new Map(data.placements.rows.map(({ value }) => [value.properties.id, value])),
    towns: new Map(towns.map((town) => [town.id, town])),
    ground,
  };
  const printed = printedCategories(data);
  const expropriations = data.expropriations.rows.map(({ value }) => joinExpropriation(value, printed, sources));
  const works = data.works.rows.map(({ value }) => joinWork(value, sources));
  return [
    ...expropriations.toSorted((a, b) => a.year - b.year || a.planRow - b.planRow),
    ...works.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  ];
}

function joinExpropriation(
  row: Row<"expropriations">,
  printed: PrintedCategories,
  sources: PlacementSources,
): Expropriation {
  const category = printed.category.get(row.category_zh);
  if (category === undefined) throw new Error(`A category without an id reached the join: ${row.category_zh}`);
  const { subcategory_zh: word } = row;
  return {
    ...shared(row, [row.town], sources),
    kind: "expropriation",
    category,
    subcategory: word === null ? null : (printed.subcategory.get(word) ?? null),
    planRow: row.plan_row,
    area: row.area_wan_m2,
    status: statusOf(row.status_zh),
    printedCategory: word === null ? row.category_zh : `${row.category_zh}（${word}）`,
  };
}

function joinWork(row: Row<"works">, sources: PlacementSources): Work {
  const inOrder = row.towns
    .map((id, index) => ({ town: id as TownId, from: witness(row.towns_from, index) }))
    .toSorted((a, b) => codeOf(a.town, sources) - codeOf(b.town, sources));
  return {
    ...shared(
      row,
      inOrder.map(({ town }) => town),
      sources,
    ),
    kind: "work",
    category: row.category,
    subcategory: row.subcategory,
    workKind: row.kind,
    stage: row.stage,
    stageYear: row.year,
    reportSection: row.report_section,
    townsFrom: inOrder.map(({ from }) => from),
  };
}

/** One witness stands for all towns, else there is one for each. */
function witness(from: Row<"works">["towns_from"], index: number): Work["townsFrom"][number] {
  const one = from.length === 1 ? from[0] : from[index];
  if (one === undefined) throw new Error(`A town without a witness reached the join: ${from.join(";")}`);
  return one;
}

function codeOf(id: TownId, { towns }: PlacementSources): number {
  return Number(towns.get(id)?.code);
}

function shared(
  row: Row<"expropriations"> | Row<"works">,
  towns: readonly TownId[],
  sources: PlacementSources,
): Pick<AtlasRecord, "id" | "year" | "name" | "towns" | "related" | "placement" | "citation"> {
  return {
    id: row.id,
    year: yearOf(row.id),
    name: namesOf(row),
    towns,
    related: row.related as readonly string[] as readonly RecordId[],
    placement: joinPlacement(row.id, towns, noteOf(row), sources),
    citation: citationOf(row),
  };
}

function noteOf(row: Row<"expropriations"> | Row<"works">): Text | null {
  return optionalTextOf(row.position_note_zh, row.position_note_en);
}
