import { memo, Suspense } from "react";
import type { Town } from "../../core/model.ts";
import { useAtlas } from "../context.ts";

/** Renders for another town only: React must not touch the server's HTML before the script for it is there. */
export const TownBodySlot = memo(function TownBodySlot({ town }: { readonly town: Town }) {
  const { TownBody } = useAtlas().later;
  return (
    <Suspense fallback={null}>
      <TownBody town={town} />
    </Suspense>
  );
});
