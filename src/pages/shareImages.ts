import type { Page } from "../core/view.ts";
import { languages } from "../core/vocabulary.ts";
import { atlasPages } from "./addresses.ts";
import { shareImagePath } from "./locate.ts";
import { rasterise } from "./rasterise.ts";
import { shareImageSvg } from "./shareImage.ts";
import type { Site } from "./site.ts";

/** Draws the share image of every page in every language and hands it over under its path from the base. */
export async function shareImages(site: Site, take: (file: string, png: Buffer) => Promise<void>): Promise<void> {
  const drawings = new Map(
    languages.flatMap((language) =>
      atlasPages(site.atlas).map((page: Page): [string, string] => [
        shareImagePath(page, language),
        shareImageSvg(page, language, site),
      ]),
    ),
  );
  await rasterise(drawings, take);
}
