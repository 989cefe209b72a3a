import { useEffect, useId, useState } from "react";
import { parseWan, wanText } from "../../core/area.ts";
import { setFilter } from "../../core/state.ts";
import type { AreaRange } from "../../core/view.ts";
import { useAtlas, useView } from "../context.ts";
import { useFetched } from "../useFetched.ts";
import { whenIdle } from "../whenIdle.ts";
import { Group } from "./FilterGroup.tsx";
import styles from "./filters.module.css";

const loadSlider = async () => (await import("./AreaSlider.tsx")).AreaSlider;

const open: AreaRange = { min: null, max: null };

/** The range of 征收面积 in 万㎡; what is being typed counts as soon as it is a number and the ends do not cross. */
export function AreaFilter() {
  const { store, t } = useAtlas();
  const range = useView(({ view }) => view.filters.area) ?? open;
  const [drafts, setDrafts] = useState<Partial<Record<keyof AreaRange, string>>>({});
  const id = useId();
  const slider = useFetched(loadSlider);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when nothing else is to be done
  useEffect(() => whenIdle(slider.fetchView), []);
  const crossed = isCrossed({ ...range, ...parsed(drafts) });

  const type = (end: keyof AreaRange, text: string) => {
    const next = { ...drafts, [end]: text };
    setDrafts(next);
    const wanted = { ...range, ...parsed(next) };
    if (isCrossed(wanted) || (text !== "" && parseWan(text) === null)) return;
    setFilter(store, "area", wanted.min === null && wanted.max === null ? null : wanted);
  };
  const field = (end: keyof AreaRange, name: string) => (
    <input
      type="number"
      inputMode="decimal"
      min={0}
      step="any"
      aria-label={name}
      aria-invalid={crossed || undefined}
      aria-describedby={crossed ? id : undefined}
      value={drafts[end] ?? textOf(range[end])}
      onChange={(event) => type(end, event.target.value)}
      onBlur={() => setDrafts({})}
    />
  );
  return (
    <Group name={t.explore.groups.area} kind="area">
      <div className={styles.range}>
        {field("min", t.explore.areaMin)}
        <span aria-hidden>{t.explore.areaTo}</span>
        {field("max", t.explore.areaMax)}
        <span aria-hidden>{t.explore.areaUnit}</span>
      </div>
      {slider.View && <slider.View />}
      {crossed && (
        <p id={id} className={styles.invalid}>
          {t.explore.areaCrossed}
        </p>
      )}
    </Group>
  );
}

function parsed(drafts: Partial<Record<keyof AreaRange, string>>): Partial<AreaRange> {
  return Object.fromEntries(
    Object.entries(drafts)
      .map(([end, text]) => [end, text === "" ? null : parseWan(text), text] as const)
      .filter(([, value, text]) => text === "" || value !== null)
      .map(([end, value]) => [end, value]),
  );
}

function isCrossed({ min, max }: AreaRange): boolean {
  return min !== null && max !== null && min > max;
}

function textOf(area: number | null): string {
  return area === null ? "" : wanText(area);
}
