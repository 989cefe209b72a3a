import type { AtlasRecord } from "../core/model.ts";
import type { Category, Subcategory, WorkKind } from "../core/vocabulary.ts";
import type outlines from "../generated/pictograms.json";

export type Pictogram = keyof typeof outlines;

/** Of an expropriation without a subcategory, and of a category in the legend. */
export const categoryPictogram: Record<Category, Pictogram> = {
  infrastructure: "crane",
  public: "town-hall",
  housing: "row_houses",
  renewal: "bulldozer",
  other: "industry",
};

export const subcategoryPictogram: Record<Subcategory, Pictogram> = {
  energy: "power",
  transport: "striped_way",
  water: "water",
  science: "telescope",
  education: "school",
  culture: "library",
  health: "hospital",
  sport: "pitch",
  environment: "park",
  disaster: "fire-station",
  heritage: "landmark",
  welfare: "social_facility",
  utilities: "water_tap",
};

export const workPictogram: Record<WorkKind, Pictogram> = {
  road: "striped_way",
  bridge: "bridge",
  railway: "rail",
  river: "water",
  lake: "water",
  "water-supply": "water_tap",
  energy: "power",
  school: "school",
  health: "hospital",
  "elderly-care": "social_facility",
  culture: "library",
  trail: "pedestrian",
  ecology: "wetland",
  industry: "industry",
  "new-district": "city",
  rural: "farm",
};

export function pictogramOf(record: AtlasRecord): Pictogram {
  if (record.kind === "work") return workPictogram[record.workKind];
  return record.subcategory ? subcategoryPictogram[record.subcategory] : categoryPictogram[record.category];
}

/** Draws a pictogram centred on the origin, `size` px wide. */
export type PictogramDrawing = (pictogram: Pictogram, size: number, fill: string) => string;

/** By reference to the sprite that every page holds once: neither script nor marks carry outlines. */
export const usedPictogram: PictogramDrawing = (pictogram, size, fill) =>
  `<use href="#${spriteId(pictogram)}" x="${-size / 2}" y="${-size / 2}" width="${size}" height="${size}" fill="${fill}"/>`;

/** Of a pictogram in the sprite. */
export function spriteId(pictogram: string): string {
  return `pictogram-${pictogram}`;
}
