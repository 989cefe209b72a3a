export const schemes = ["light", "dark"] as const;
export type Scheme = (typeof schemes)[number];

/**
 * The one definition of colour: page, live map, static map, share images and print read it from here.
 * Names are roles. Text tokens hold 4.5:1 on `paper` and `panel`, category colours 3:1 on `land` and `lake`;
 * a test computes both and simulates the common colour-vision deficiencies.
 */
const light = {
  paper: "#f6f4ee",
  panel: "#fdfcf9",
  "panel-raised": "#ffffff",
  ink: "#1c2a2f",
  "ink-2": "#44545a",
  "ink-3": "#5f6e74",
  line: "#e2ded3",
  "line-strong": "#b9b6aa",
  accent: "#0f6170",
  "accent-soft": "#dcebec",
  "on-accent": "#ffffff",
  focus: "#0a4fc2",
  warn: "#8a4b00",
  "warn-soft": "#fbeed6",
  shadow: "rgb(28 42 47 / 0.16)",
  land: "#f1eee4",
  "land-outside": "#e9e6dd",
  "land-hover": "#e6e1d0",
  lake: "#d3e3e8",
  "lake-line": "#a9c6cf",
  "town-line": "#c0b9a5",
  "district-line": "#7d8378",
  halo: "#f8f6f0",
  "label-town": "#4a4a40",
  "label-lake": "#3c6675",
  "label-outside": "#62655e",
  tray: "#fbfaf5",
  "tray-line": "#a8a491",
  "shade-1": "#e3ebe0",
  "shade-2": "#cbded4",
  "shade-3": "#aeccc6",
  "shade-4": "#8cb6b3",
  "cat-infrastructure": "#1b5fb4",
  "cat-public": "#127d56",
  "cat-housing": "#b45309",
  "cat-renewal": "#9a2f6d",
  "cat-other": "#3d4145",
  "cat-infrastructure-soft": "#dde8f4",
  "cat-public-soft": "#d8ece5",
  "cat-housing-soft": "#f7e5d2",
  "cat-renewal-soft": "#f3dfea",
  "cat-other-soft": "#e6e7e6",
} as const;

export type Token = keyof typeof light;

const dark: Record<Token, string> = {
  paper: "#12191c",
  panel: "#182125",
  "panel-raised": "#202b30",
  ink: "#e9eeee",
  "ink-2": "#bac5c7",
  "ink-3": "#96a3a7",
  line: "#2c383d",
  "line-strong": "#56656b",
  accent: "#74c3cf",
  "accent-soft": "#1f3d43",
  "on-accent": "#0c1a1d",
  focus: "#8fb8ff",
  warn: "#f2c078",
  "warn-soft": "#3a2d18",
  shadow: "rgb(0 0 0 / 0.5)",
  land: "#232c2e",
  "land-outside": "#1a2224",
  "land-hover": "#2f3a3c",
  lake: "#15323d",
  "lake-line": "#2f5563",
  "town-line": "#4a5558",
  "district-line": "#93a09f",
  halo: "#182022",
  "label-town": "#cdd3cf",
  "label-lake": "#8fbccb",
  "label-outside": "#87918f",
  tray: "#1b2326",
  "tray-line": "#5d6a6c",
  "shade-1": "#27393a",
  "shade-2": "#2b484a",
  "shade-3": "#315a5d",
  "shade-4": "#387073",
  "cat-infrastructure": "#86b6ff",
  "cat-public": "#4fd0a0",
  "cat-housing": "#d98a3a",
  "cat-renewal": "#ec93c4",
  "cat-other": "#cfd4d4",
  "cat-infrastructure-soft": "#1d3349",
  "cat-public-soft": "#173a30",
  "cat-housing-soft": "#402d18",
  "cat-renewal-soft": "#412638",
  "cat-other-soft": "#30393b",
};

export const palette: Record<Scheme, Record<Token, string>> = { light, dark };

/** How a drawing names its colours: by CSS variable on a page, by value in a file that stands alone. */
export type Paint = (token: Token) => string;

export function fixedPaint(scheme: Scheme): Paint {
  return (token) => palette[scheme][token];
}
