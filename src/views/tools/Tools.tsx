import { type ComponentType, useState } from "react";
import { useAtlas } from "../context.ts";
import { usePrint } from "../print/usePrint.ts";
import { useFetched } from "../useFetched.ts";
import { ToolButton } from "./ToolButton.tsx";
import styles from "./tools.module.css";

const loadShare = async (): Promise<ComponentType<{ readonly onClose: () => void }>> =>
  (await import("../share/ShareDialog.tsx")).ShareDialog;

/** What can be done with the page that is open. */
export function Tools({ compact }: { readonly compact?: boolean }) {
  const { t } = useAtlas();
  const [isSharing, setSharing] = useState(false);
  const share = useFetched(loadShare);
  const print = usePrint();
  return (
    <div className={styles.tools} data-compact={compact ? "" : undefined}>
      <ToolButton
        name={t.page.share}
        path="M6 7.5H4.5v8h9v-8H12M9 11V2.5M5.8 5.5 9 2.3l3.2 3.2"
        aria-haspopup="dialog"
        onPointerEnter={share.fetchView}
        onClick={() => {
          share.fetchView();
          setSharing(true);
        }}
      />
      <ToolButton
        name={t.page.print}
        path="M5 6.5v-4h8v4M5 12.5H2.5v-6h13v6H13M5 10.5h8v5H5z"
        onPointerEnter={print.prepare}
        onClick={print.start}
      />
      {isSharing && share.View && <share.View onClose={() => setSharing(false)} />}
      {print.sheet}
      {((isSharing && share.failed) || print.failed) && (
        <p role="alert" className={styles.failed}>
          {t.page.missing}
        </p>
      )}
    </div>
  );
}
