/**
 * The closed lists of the atlas, in the order in which links, filters and legends give them.
 * Everything else (schema, codec, labels, palette) is derived from these.
 */

export const kinds = ["expropriation", "work"] as const;
export type Kind = (typeof kinds)[number];

/**
 * 项目性质, after article 8 of the Regulation on the Expropriation of Buildings on State-owned
 * Land and Compensation (2011). `other` is the atlas's own and occurs for works only.
 */
export const categories = ["infrastructure", "public", "housing", "renewal", "other"] as const;
export type Category = (typeof categories)[number];

/** Subcategories with the category they belong to; the article names none for the other three. */
export const subcategoriesOf = {
  infrastructure: ["energy", "transport", "water"],
  public: [
    "science",
    "education",
    "culture",
    "health",
    "sport",
    "environment",
    "disaster",
    "heritage",
    "welfare",
    "utilities",
  ],
  housing: [],
  renewal: [],
  other: [],
} as const satisfies Record<Category, readonly string[]>;
export type Subcategory = (typeof subcategoriesOf)[Category][number];
export const subcategories: readonly Subcategory[] = categories.flatMap((category) => subcategoriesOf[category]);

/** 项目属性 (新增, 结转); expropriations only. */
export const statuses = ["new", "carried"] as const;
export type Status = (typeof statuses)[number];

/** 工程进度, read from the report's verb; works only. */
export const stages = ["completed", "in-service", "under-construction", "planned", "not-stated"] as const;
export type Stage = (typeof stages)[number];

/** What a work is, finer than its category. */
export const workKinds = [
  "road",
  "bridge",
  "railway",
  "river",
  "lake",
  "water-supply",
  "energy",
  "school",
  "health",
  "elderly-care",
  "culture",
  "trail",
  "ecology",
  "industry",
  "new-district",
  "rural",
] as const;
export type WorkKind = (typeof workKinds)[number];

/**
 * How well the position of a record is known, best first.
 * `site` the exact site; `alignment` the road's own line; `candidates` one of several points;
 * `approximate` within a radius; `schematic` a symbol, not a place; `town`/`towns` only the town(s);
 * `district` nothing better than the district. The last three are derived, never written in data.
 */
export const precisions = [
  "site",
  "alignment",
  "candidates",
  "approximate",
  "schematic",
  "town",
  "towns",
  "district",
] as const;
export type Precision = (typeof precisions)[number];

export const sorts = ["plan", "area", "name", "town"] as const;
export type Sort = (typeof sorts)[number];

/** What towns can be shaded by: the number of records, or the area expropriated. */
export const shades = ["number", "area"] as const;
export type Shade = (typeof shades)[number];

export const languages = ["zh-CN", "en"] as const;
export type Language = (typeof languages)[number];
