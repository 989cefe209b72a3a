import type { ReactNode } from "react";
import type { Page } from "../../core/view.ts";
import { useAtlas } from "../context.ts";
import { townOf } from "../describe.ts";
import { BackToAll, Pager } from "../detail/Pager.tsx";
import { RecordDetail } from "../detail/RecordDetail.tsx";
import { Figures } from "../figures/Figures.tsx";
import { ActiveFilters } from "../filters/ActiveFilters.tsx";
import { FilterPanel } from "../filters/FilterPanel.tsx";
import { RecordList } from "../list/RecordList.tsx";
import { ResultLine } from "../list/ResultLine.tsx";
import { NearSlot } from "../near/NearSlot.tsx";
import { ArrivalNote } from "../search/ArrivalNote.tsx";
import { TownBodySlot } from "../town/TownBodySlot.tsx";
import { TownHead } from "../town/TownHead.tsx";
import { TownLinks } from "../town/TownLinks.tsx";
import styles from "./explorer.module.css";
import type { Grip } from "./useSheet.ts";

interface PanelProps {
  readonly page: Page;
  readonly grip: Grip;
}

/** What stands beside the map: the list, a record or a town. */
export function Panel({ page, grip }: PanelProps) {
  const { atlas } = useAtlas();
  if (page.type === "record") {
    const record = atlas.records.find(({ id }) => id === page.id);
    if (record) {
      return (
        <Frame key={record.id} grip={grip} top={<Pager id={record.id} />}>
          <RecordDetail record={record} />
        </Frame>
      );
    }
  }
  const town = page.type === "town" ? townOf(atlas, page.id) : undefined;
  if (town) {
    return (
      <Frame key={town.id} grip={grip} top={<BackToAll />}>
        <div className={styles.head}>
          <TownHead town={town} />
          <ArrivalNote town={town} />
          <ResultLine />
        </div>
        <ActiveFilters />
        <FilterPanel />
        <Figures />
        <RecordList />
        <TownBodySlot town={town} />
      </Frame>
    );
  }
  return (
    <Frame key="explore" grip={grip} top={<ResultLine />}>
      <NearSlot />
      <ActiveFilters />
      <FilterPanel />
      <Figures />
      <RecordList />
      <TownLinks />
    </Frame>
  );
}

interface FrameProps {
  readonly grip: Grip;
  /** Always in sight; all that a peeking sheet shows. */
  readonly top: ReactNode;
  readonly children: ReactNode;
}

function Frame({ grip, top, children }: FrameProps) {
  return (
    <>
      <div className={styles.top} {...grip}>
        {top}
      </div>
      <div className={styles.body}>{children}</div>
    </>
  );
}
