import type { Atlas, AtlasRecord, Town, TownId } from "../core/model.ts";
import type { Language } from "../core/vocabulary.ts";
import type { Messages } from "../i18n/messages.ts";

/** The names of a record's towns, or that none is known. */
export function townNames(record: AtlasRecord, atlas: Atlas, language: Language, t: Messages): string {
  const names = record.towns.flatMap((id) => townOf(atlas, id)?.name[language] ?? []);
  if (names.length === 0) return t.explore.districtOnly;
  return names.join(language === "en" ? ", " : "、");
}

export function townOf(atlas: Atlas, id: TownId): Town | undefined {
  return atlas.towns.find((town) => town.id === id);
}

/** 基础设施 · 交通 */
export function categoryText({ category, subcategory }: AtlasRecord, t: Messages): string {
  return subcategory ? `${t.category[category]} · ${t.subcategory[subcategory]}` : t.category[category];
}

/** 新增, or how far a work is, with the year the report gives. */
export function stateText(record: AtlasRecord, t: Messages): string {
  if (record.kind === "expropriation") return t.status[record.status];
  const year = record.stageYear;
  return year === null ? t.stage[record.stage] : `${t.stage[record.stage]} · ${t.detail.stageYear(year)}`;
}

/** Metres below a kilometre, else kilometres. */
export function distanceText(metres: number, language: Language, t: Messages): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return metres < 1000 ? t.detail.metres(number.format(metres)) : t.detail.kilometres(number.format(metres / 1000));
}

/** Without the kind of town, where it is plain from what stands around: 甪直镇 → 甪直. */
export function shortTownName(name: string): string {
  return name.replace(/(街道|镇)$/, "").replace(/ (Subdistrict|Town)$/, "");
}
