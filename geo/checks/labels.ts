import { booleanPointInPolygon } from "@turf/turf";
import type { Ground } from "../ground.ts";
import type { Located } from "../parse.ts";
import { type Problem, problemAt } from "../problem.ts";
import type { Row } from "../schema.ts";
import { labelPoint } from "../shape.ts";
import { type GroundCheck, placeOf } from "./input.ts";

/** A town's label stands in the town; a neighbour's stands outside the district and the lake. */
export const checkLabels: GroundCheck = ({ data, ground }) => [
  ...data.towns.rows.flatMap((located) => townLabel(located, ground)),
  ...data.neighbours.rows.flatMap((located) => neighbourLabel(located, ground)),
];

function townLabel(located: Located<Row<"towns">>, ground: Ground): readonly Problem[] {
  const { id, label_lon: lng, label_lat: lat } = located.value;
  const area = ground.towns.get(id);
  if ((lng === null) !== (lat === null)) {
    const column = lng === null ? "label_lon" : "label_lat";
    return [problemAt("label", placeOf(located, column), "nothing", "both coordinates, or neither")];
  }
  if (lng === null || lat === null) return [];
  const place = placeOf(located, "label_lon");
  if (area === undefined) return [problemAt("label", place, `${lng}, ${lat}`, `nothing: ${id} has no polygon`)];
  if (booleanPointInPolygon([lng, lat], area)) return [];
  const proposal = labelPoint(area).join(", ");
  return [
    problemAt("label", place, `${lng}, ${lat}, outside ${id}`, `a point inside, such as ${proposal}, or nothing`),
  ];
}

function neighbourLabel(located: Located<Row<"neighbours">>, { district, lake }: Ground): readonly Problem[] {
  const { lon, lat } = located.value;
  const where = booleanPointInPolygon([lon, lat], district)
    ? "in the district"
    : booleanPointInPolygon([lon, lat], lake)
      ? "in the lake"
      : null;
  if (where === null) return [];
  return [problemAt("label", placeOf(located, "lon"), `${lon}, ${lat}, ${where}`, "a point beyond district and lake")];
}
