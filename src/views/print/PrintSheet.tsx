import { useMemo } from "react";
import { createPortal } from "react-dom";
import type { AtlasGeometry } from "../../core/geometry.ts";
import { selectRecords } from "../../core/state.ts";
import { useAtlas, useView } from "../context.ts";
import { MapSheet } from "./MapSheet.tsx";
import { NoticeSheet } from "./NoticeSheet.tsx";

export interface PrintSheetProps {
  readonly geometry: AtlasGeometry;
}

/**
 * What is printed instead of the page: for one record a notice on A4 upright, else the map on A4 across with numbered
 * marks and the table that they belong to. Style sheets show it on paper alone.
 */
export function PrintSheet({ geometry }: PrintSheetProps) {
  const { atlas } = useAtlas();
  const page = useView(({ view }) => view.page);
  const records = useView(selectRecords(atlas));
  const record = useMemo(
    () => (page.type === "record" ? atlas.records.find(({ id }) => id === page.id) : undefined),
    [atlas, page],
  );
  return createPortal(
    record ? <NoticeSheet record={record} geometry={geometry} /> : <MapSheet records={records} geometry={geometry} />,
    document.body,
  );
}
