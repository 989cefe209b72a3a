import { wanText } from "./area.ts";
import type { Language } from "./vocabulary.ts";

/** m² in one 亩 (mu). */
export const squareMetresPerMu = 666.67;

/** The plan's own figure, digit for digit: `26.53 万㎡`, which is `26.53 ha` in English. */
export function formatWan(squareMetres: number, language: Language): string {
  return language === "en" ? `${wanText(squareMetres)} ha` : `${wanText(squareMetres)} 万㎡`;
}

/** `265,300 m²` */
export function formatSquareMetres(squareMetres: number, language: Language): string {
  return `${new Intl.NumberFormat(language).format(squareMetres)} ${language === "en" ? "m²" : "㎡"}`;
}

/** Rounded to what the plan's digits bear: one decimal below 100 亩. */
export function formatMu(squareMetres: number, language: Language): string {
  const mu = squareMetres / squareMetresPerMu;
  const digits = new Intl.NumberFormat(language, { maximumFractionDigits: mu < 100 ? 1 : 0 }).format(mu);
  return language === "en" ? `${digits} mu` : `${digits} 亩`;
}

/** `91.7%` */
export function formatShare(share: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 }).format(share);
}

/** ISO date in the language's long form. */
export function formatDate(isoDate: string, language: Language): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(date);
}
