import gcoord from "gcoord";

type LngLat = readonly [number, number];

/** Datums in which Chinese sources publish, beside WGS-84. */
export const shiftedDatums = { "GCJ-02": gcoord.GCJ02, "BD-09": gcoord.BD09 } as const;
export type ShiftedDatum = keyof typeof shiftedDatums;

/** WGS-84 of a position that was published in another datum. */
export function toWgs84([lng, lat]: LngLat, from: ShiftedDatum): LngLat {
  return pair(gcoord.transform([lng, lat], shiftedDatums[from], gcoord.WGS84));
}

/** The position in another datum: what a map in that datum would have for it. */
export function fromWgs84([lng, lat]: LngLat, to: ShiftedDatum): LngLat {
  return pair(gcoord.transform([lng, lat], gcoord.WGS84, shiftedDatums[to]));
}

function pair([lng = 0, lat = 0]: readonly number[]): LngLat {
  return [lng, lat];
}
