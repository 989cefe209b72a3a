import { type Measure, type Measured, measures } from "./measures.ts";
import { type Spread, spreadOf } from "./statistics.ts";

/** The loads of both pages, in the order in which they were made. */
export interface Loads {
  readonly bare: readonly Measured[];
  readonly atlas: readonly Measured[];
}

/** Parts of the time after which the bare page has drawn its map. */
export const aims = [
  { measure: "picture", name: "the static map is seen", most: 0.2 },
  { measure: "listUsable", name: "the list is usable", most: 0.4 },
  { measure: "mapDrawn", name: "the live map is drawn", most: 1.2 },
] as const satisfies readonly { measure: Measure; name: string; most: number }[];

/** A Markdown table: medians with least and most, and how many times as much the atlas takes. */
export function speedTable({ bare, atlas }: Loads): string {
  const rows = (Object.keys(measures) as Measure[]).map((measure) => {
    const { name, unit } = measures[measure];
    const [theirs, ours] = [spread(bare, measure), spread(atlas, measure)];
    const ratio = (ours.median / theirs.median).toFixed(2);
    return `| ${name}, ${unit} | ${spreadText(theirs, unit)} | ${spreadText(ours, unit)} | ${ratio} |`;
  });
  return ["| median (least–most) | bare page | atlas | atlas ÷ bare |", "|---|---|---|---|", ...rows].join("\n");
}

/** A line for each aim: what it came to, and whether that is met. */
export function aimLines({ bare, atlas }: Loads): string[] {
  const yardstick = spread(bare, "mapDrawn").median;
  return aims.map(({ measure, name, most }) => {
    const share = spread(atlas, measure).median / yardstick;
    return `${share <= most ? "met    " : "not met"}  ${name}: ${share.toFixed(3)} of the bare map's time, at most ${most}`;
  });
}

function spread(loads: readonly Measured[], measure: Measure): Spread {
  return spreadOf(loads.map((load) => load[measure]));
}

const scales = { ms: 1, kB: 1000, MB: 1_000_000 } as const;

function spreadText({ median, least, most }: Spread, unit: keyof typeof scales): string {
  const text = (value: number) => (value / scales[unit]).toFixed(unit === "MB" ? 1 : 0);
  return text(least) === text(most) ? text(median) : `${text(median)} (${text(least)}–${text(most)})`;
}
