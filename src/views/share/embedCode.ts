import { escapeMarkup } from "../../core/escapeMarkup.ts";

/** px. */
export interface EmbedSize {
  readonly width: number;
  readonly height: number;
}

export const embedSize: EmbedSize = { width: 640, height: 480 };
export const embedRange = { min: 200, max: 2000 } as const;

/** HTML of a frame that is as wide as it may be and no wider than asked. */
export function embedCode(address: string, title: string, { width, height }: EmbedSize): string {
  return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`;
}
