import { memo, Suspense } from "react";
import { useAtlas } from "../context.ts";
import styles from "./map.module.css";

/**
 * Where the map stands. Its script comes after that of the list; until then React leaves the server's
 * map as it is, links and all; its styles are the page's for the same reason. It takes no props, so that nothing makes React render it before that.
 */
export const MapSlot = memo(function MapSlot() {
  const { MapRegion } = useAtlas().later;
  return (
    <div className={styles.slot}>
      <Suspense fallback={null}>
        <MapRegion />
      </Suspense>
    </div>
  );
});
