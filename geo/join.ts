import { featureCollection, intersect } from "@turf/turf";
import type { Atlas, NamedPoint, PlanTotals, Source } from "../src/core/model.ts";
import { namesOf, textOf } from "./facts.ts";
import type { Ground } from "./ground.ts";
import { joinRecords } from "./joinRecords.ts";
import { joinTowns } from "./joinTowns.ts";
import type { Data } from "./load.ts";
import type { Row } from "./schema.ts";
import { bboxAround, featureOf, labelPoint, roundPosition } from "./shape.ts";

/** Joins checked data by id to what list, detail and links need. */
export function joinAtlas(data: Data, ground: Ground): Atlas {
  const towns = joinTowns(data, ground);
  const plan = data.plan.rows.map(({ value }) => value);
  const year = Math.max(...plan.map((row) => row.year));
  const dates = data.sources.rows.flatMap(({ value }) => value.date ?? []);
  return {
    year,
    version: dates.toSorted().at(-1) ?? "",
    district: joinDistrict(data, ground),
    records: joinRecords(data, ground, towns),
    towns,
    sources: data.sources.rows.map(({ value }) => joinSource(value)),
    totals: totalsOf(plan, year),
    lake: joinLake(data, ground),
    neighbours: data.neighbours.rows.map(({ value }) => ({
      name: namesOf(value),
      at: roundPosition([value.lon, value.lat]),
    })),
  };
}

function joinDistrict(data: Data, ground: Ground): Atlas["district"] {
  const [district] = data.district.rows;
  const bbox = bboxAround([ground.district]);
  if (district === undefined || bbox === null) throw new Error("The district reached the join without a boundary");
  const { properties } = district.value;
  return { name: namesOf(properties), code: properties.code ?? "", bbox };
}

/** The lake's name stands where the district has most water. */
function joinLake(data: Data, ground: Ground): NamedPoint {
  const [lake] = data.lake.rows;
  const water = intersect(featureCollection([featureOf(ground.lake, {}), featureOf(ground.district, {})]));
  if (lake === undefined || water === null) throw new Error("The lake reached the join without water in the district");
  return { name: namesOf(lake.value.properties), at: labelPoint(water.geometry) };
}

function joinSource(row: Row<"sources">): Source {
  return {
    id: row.id,
    title: textOf(row.title_zh, row.title_en),
    publisher: textOf(row.publisher_zh, row.publisher_en),
    date: row.date,
    licence: row.licence,
    url: row.url,
  };
}

function totalsOf(plan: readonly Row<"plan">[], year: number): PlanTotals {
  const of = (status: Row<"plan">["status"]) => {
    const row = plan.find((total) => total.year === year && total.status === status);
    return { rows: row?.rows ?? 0, area: row?.area_wan_m2 ?? 0 };
  };
  const [all, fresh, carried] = [of("all"), of("new"), of("carried")];
  return {
    year,
    rows: all.rows,
    area: all.area,
    newRows: fresh.rows,
    newArea: fresh.area,
    carriedRows: carried.rows,
    carriedArea: carried.area,
  };
}
