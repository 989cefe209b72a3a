import { type ComponentType, useId, useState } from "react";
import { useAtlas } from "../context.ts";
import filters from "../filters/filters.module.css";

/** A closed section; what it holds is fetched when it is first opened, and again if that failed. */
export function Figures() {
  const { t } = useAtlas();
  const [open, setOpen] = useState(false);
  const [Content, setContent] = useState<ComponentType | null>(null);
  const [failed, setFailed] = useState(false);
  const id = useId();
  const toggle = () => {
    setOpen(!open);
    if (open || Content) return;
    setFailed(false);
    import("./FigurePanel.tsx").then(
      ({ FigurePanel }) => setContent(() => FigurePanel),
      () => setFailed(true),
    );
  };
  return (
    <div className={filters.filters} data-open={open}>
      <button type="button" className={filters.toggle} aria-controls={id} aria-expanded={open} onClick={toggle}>
        {t.explore.charts}
      </button>
      <div id={id} hidden={!open}>
        {Content ? <Content /> : <p role="status">{failed ? t.explore.chartsFailed : t.explore.chartsLoading}</p>}
      </div>
    </div>
  );
}
