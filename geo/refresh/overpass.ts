import * as v from "valibot";

/** Relations of OpenStreetMap: Wuzhong District, Lake Tai. */
export const districtRelation = 4591880;
export const lakeRelation = 1126533;

/** District and lake, and the towns and subdistricts (admin_level 8) that reach into the district. */
export const query = `[out:json][timeout:180];
relation(${districtRelation})->.district;
relation(${lakeRelation})->.lake;
.district map_to_area->.inside;
relation(area.inside)[boundary=administrative][admin_level=8]->.towns;
(.district; .lake; .towns;);
out geom;
`;

const answer = v.object({
  osm3s: v.object({ timestamp_osm_base: v.string() }),
  elements: v.pipe(v.array(v.looseObject({ type: v.string(), id: v.number() })), v.minLength(1)),
});
export type Answer = v.InferOutput<typeof answer>;

/** @throws where it is no answer of Overpass, or an empty one, as when the server gave up half-way */
export function parseAnswer(content: unknown): Answer {
  const parsed = v.safeParse(answer, content);
  if (parsed.success) return parsed.output;
  throw new Error(`Not an answer of Overpass with elements: ${v.summarize(parsed.issues)}`);
}

/** @throws where the server does not answer, or not with success */
export async function askOverpass(server: string): Promise<Answer> {
  const response = await fetch(server, {
    method: "POST",
    body: new URLSearchParams({ data: query }),
    headers: { "user-agent": "wuzhong-atlas/0.1 (npm run refresh)" },
    signal: AbortSignal.timeout(240_000),
  });
  if (!response.ok) throw new Error(`${server} answered ${response.status} ${response.statusText}`);
  return parseAnswer(await response.json());
}
