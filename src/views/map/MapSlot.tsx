import { memo, Suspense } from "react";
import { useAtlas } from "../context.ts";
// The static map is painted before the map's script has come, so its styles belong to the page.
import "./map.module.css";
import "./legend.module.css";

/**
 * Where the map stands. Its script comes after that of the list; until then React leaves the server's
 * map as it is, links and all. It takes no props, so that nothing makes React render it before that.
 */
export const MapSlot = memo(function MapSlot() {
  const { MapRegion } = useAtlas();
  return (
    <Suspense fallback={null}>
      <MapRegion />
    </Suspense>
  );
});
