import { Suspense } from "react";
import { useAtlas, useView } from "../context.ts";

/** Where “my place” stands once it is asked for. */
export function NearSlot() {
  const { NearPanel } = useAtlas().later;
  const isOpen = useView(({ near }) => near.isOpen);
  return (
    isOpen && (
      <Suspense fallback={null}>
        <NearPanel />
      </Suspense>
    )
  );
}
