import { memo } from "react";
import { cssPaint } from "../cartography/paint.ts";
import { pictogramOf } from "../cartography/pictogram.ts";
import { discSymbol, workSymbol } from "../cartography/symbol.ts";
import type { AtlasRecord } from "../core/model.ts";

/** Half the width of the drawing, px. */
const reach = 14;

/** A record's symbol as the map draws it, all of one size: in a list size would be mistaken for weight. */
export const RecordSymbol = memo(function RecordSymbol({ record }: { readonly record: AtlasRecord }) {
  const pictogram = pictogramOf(record);
  const drawing =
    record.kind === "expropriation"
      ? discSymbol(12, record.category, record.status, pictogram, cssPaint)
      : workSymbol(record.category, pictogram, cssPaint);
  return (
    <svg
      width={reach * 2}
      height={reach * 2}
      viewBox={`${-reach} ${-reach} ${reach * 2} ${reach * 2}`}
      aria-hidden
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing
      dangerouslySetInnerHTML={{ __html: drawing }}
    />
  );
});
