import type { Position, Town } from "../src/core/model.ts";
import { citationsOf, namesOf, optionalTextOf } from "./facts.ts";
import type { Ground } from "./ground.ts";
import type { Data } from "./load.ts";
import type { Row } from "./schema.ts";
import { bboxAround, labelPoint, landArea, roundPosition } from "./shape.ts";

/** Towns in the order of their statistics codes. */
export function joinTowns(data: Data, ground: Ground): readonly Town[] {
  return data.towns.rows
    .map(({ value }) => value)
    .toSorted((a, b) => Number(a.code) - Number(b.code))
    .map((row) => joinTown(row, ground));
}

function joinTown(row: Row<"towns">, ground: Ground): Town {
  const area = ground.towns.get(row.id);
  return {
    id: row.id,
    name: namesOf(row),
    code: row.code,
    kind: row.kind,
    hasBoundary: area !== undefined,
    note: optionalTextOf(row.note_zh, row.note_en),
    labelPoint: area === undefined ? null : (givenLabelPoint(row) ?? labelPoint(area)),
    bbox: area === undefined ? null : bboxAround([area]),
    landArea: area === undefined ? null : landArea(area),
    neighbours: ground.edges.neighbours.get(row.id) ?? [],
    citations: citationsOf(row),
  };
}

/** Where the table says the label stands; null where it leaves that to the computer. */
export function givenLabelPoint({ label_lon, label_lat }: Row<"towns">): Position | null {
  return label_lon === null || label_lat === null ? null : roundPosition([label_lon, label_lat]);
}
