import type { Category } from "../core/vocabulary.ts";
import type { Token } from "./palette.ts";

/** Colour role of a category; kept apart from the colours, which a page has as CSS and need not load. */
export function categoryToken(category: Category): Token {
  return `cat-${category}`;
}

/** How a drawing names its colours: by CSS variable on a page, by value in a file that stands alone. */
export type Paint = (token: Token) => string;

export const cssPaint: Paint = (token) => `var(--${token})`;
