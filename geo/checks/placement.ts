import type { PlacementFeature, placedPrecisions } from "../features.ts";
import type { Data } from "../load.ts";
import type { Located } from "../parse.ts";
import { type Problem, problemAt } from "../problem.ts";
import { type Check, placeOf } from "./input.ts";

/** What each precision is drawn as, and whether it has a radius. */
const forms: Readonly<
  Record<(typeof placedPrecisions)[number], { geometry: readonly string[]; radius: "none" | "some" | "any" }>
> = {
  site: { geometry: ["Point"], radius: "none" },
  alignment: { geometry: ["LineString"], radius: "none" },
  candidates: { geometry: ["MultiPoint"], radius: "some" },
  approximate: { geometry: ["Point", "LineString"], radius: "some" },
  schematic: { geometry: ["LineString"], radius: "any" },
};

/** A placement says no more and no less than its precision can. */
export const checkPlacements: Check = ({ data }) => [
  ...data.placements.rows.flatMap(formProblems),
  ...data.placements.rows.flatMap((located) => noteTwice(located, data)),
];

function formProblems(located: Located<PlacementFeature>): readonly Problem[] {
  const { properties, geometry } = located.value;
  const { precision, radius_m: radius } = properties;
  const form = forms[precision];
  const problems: Problem[] = [];
  if (!form.geometry.includes(geometry.type)) {
    const expected = `${form.geometry.join(" or ")}, as ${precision} asks`;
    problems.push(problemAt("placement", placeOf(located, "geometry.type"), geometry.type, expected));
  }
  if (form.radius === "none" && radius > 0) {
    problems.push(
      problemAt("placement", placeOf(located, "radius_m"), `${radius}`, `0: ${precision} is its own statement`),
    );
  }
  if (form.radius === "some" && radius === 0) {
    const expected = `the metres within which ${precision} holds`;
    problems.push(problemAt("placement", placeOf(located, "radius_m"), "0", expected));
  }
  return problems;
}

/** The note on the position of a placed record stands with its placement. */
function noteTwice(located: Located<PlacementFeature>, data: Data): readonly Problem[] {
  const { id } = located.value.properties;
  const row = [...data.expropriations.rows, ...data.works.rows].find(({ value }) => value.id === id);
  if (row === undefined || row.value.position_note_zh === null) return [];
  const found = `a note, though ${id} is in ${located.file}`;
  return [problemAt("placement", placeOf(row, "position_note_zh"), found, "the note in note_zh and note_en there")];
}
