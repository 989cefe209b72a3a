import outlines from "../generated/pictograms.json" with { type: "json" };
import { type PictogramDrawing, spriteId } from "./pictogram.ts";

/** By its own outline, for a drawing that stands alone. */
export const outlinedPictogram: PictogramDrawing = (pictogram, size, fill) => {
  const scale = Math.round((size / 15) * 1000) / 1000;
  return `<path fill="${fill}" transform="scale(${scale}) translate(-7.5 -7.5)" d="${outlines[pictogram]}"/>`;
};

/** All outlines as symbols, to be put into a page once. */
export function pictogramSprite(): string {
  const symbols = Object.entries(outlines).map(
    ([name, outline]) => `<symbol id="${spriteId(name)}" viewBox="0 0 15 15"><path d="${outline}"/></symbol>`,
  );
  return `<svg width="0" height="0" style="position:absolute" aria-hidden="true">${symbols.join("")}</svg>`;
}
