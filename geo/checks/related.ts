import { problemAt } from "../problem.ts";
import { type Check, placeOf } from "./input.ts";

/** Two records that are related name each other, and none names itself. */
export const checkRelated: Check = ({ data }) => {
  const rows = [...data.expropriations.rows, ...data.works.rows];
  const related = new Map(rows.map(({ value }) => [value.id as string, value.related]));
  return rows.flatMap((located) => {
    const { id, related: others } = located.value;
    const place = placeOf(located, "related");
    return others.flatMap((other) => {
      if (other === id) return [problemAt("related", place, `${id}, the row itself`, "the ids of other records")];
      const back = related.get(other);
      if (back === undefined || back.includes(id)) return [];
      return [
        problemAt("related", place, `${other}, which does not name ${id}`, `${id} in column related of ${other} too`),
      ];
    });
  });
};
