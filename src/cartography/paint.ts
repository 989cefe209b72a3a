import type { Category } from "../core/vocabulary.ts";
import type { Paint, Token } from "./palette.ts";

/** Colour role of a category; kept apart from the colours, which a page has as CSS and need not load. */
export function categoryToken(category: Category): Token {
  return `cat-${category}`;
}

export const cssPaint: Paint = (token) => `var(--${token})`;
