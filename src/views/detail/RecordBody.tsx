import type { AtlasRecord } from "../../core/model.ts";
import { AreaComparison } from "./AreaComparison.tsx";
import { Facts } from "./Facts.tsx";
import { Meanings } from "./Meanings.tsx";
import { NearestSection } from "./NearestSection.tsx";
import { OpenIn } from "./OpenIn.tsx";
import { PlacementSection } from "./PlacementSection.tsx";
import { RelatedRecords } from "./RelatedRecords.tsx";
import { SourceList } from "./SourceList.tsx";

/** Everything known of one record below its name and figure, each fact with its source. */
export function RecordBody({ record }: { readonly record: AtlasRecord }) {
  return (
    <>
      {record.kind === "expropriation" && <AreaComparison area={record.area} />}
      <Facts record={record} />
      <PlacementSection record={record} />
      <OpenIn record={record} />
      <NearestSection record={record} />
      <Meanings record={record} />
      <RelatedRecords record={record} />
      <SourceList record={record} />
    </>
  );
}
