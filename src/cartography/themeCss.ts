import { palette, type Scheme } from "./palette.ts";

/**
 * The palette as custom properties, to be inlined in every page's head: the device's scheme by
 * default, `data-scheme` on the root element where the visitor chose one.
 */
export function themeCss(): string {
  return [
    `:root{color-scheme:light dark;${declarations("light")}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-scheme=light]){${declarations("dark")}}}`,
    `:root[data-scheme=light]{color-scheme:light}`,
    `:root[data-scheme=dark]{color-scheme:dark;${declarations("dark")}}`,
    `@media print{:root,:root[data-scheme=dark],:root:not([data-scheme=light]){color-scheme:light;${declarations("light")}}}`,
  ].join("");
}

function declarations(scheme: Scheme): string {
  return Object.entries(palette[scheme])
    .map(([token, value]) => `--${token}:${value}`)
    .join(";");
}
