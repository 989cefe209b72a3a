import type { AtlasRecord } from "../../core/model.ts";
import { Facts } from "./Facts.tsx";
import { Meanings } from "./Meanings.tsx";
import { PlacementSection } from "./PlacementSection.tsx";
import { RelatedRecords } from "./RelatedRecords.tsx";
import { SourceList } from "./SourceList.tsx";

/** Everything known of one record below its name and figure, each fact with its source. */
export function RecordBody({ record }: { readonly record: AtlasRecord }) {
  return (
    <>
      <Facts record={record} />
      <PlacementSection record={record} />
      <Meanings record={record} />
      <RelatedRecords record={record} />
      <SourceList record={record} />
    </>
  );
}
