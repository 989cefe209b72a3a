import { Range, Root, Thumb, Track } from "@radix-ui/react-slider";
import { useMemo } from "react";
import { areaSteps, rangeOfSteps, stepsOfRange } from "../../core/areaSteps.ts";
import { formatWan } from "../../core/format.ts";
import { setFilter } from "../../core/state.ts";
import { useAtlas, useView } from "../context.ts";
import styles from "./areaSlider.module.css";

/** The range of 征收面积 on a track whose steps are the areas that occur: each lets one more in or out. */
export function AreaSlider() {
  const { atlas, store, language, t } = useAtlas();
  const range = useView(({ view }) => view.filters.area);
  const steps = useMemo(() => areaSteps(atlas.records), [atlas]);
  const [first, last] = stepsOfRange(range, steps);
  const value = [Math.min(first, last), last];
  const thumb = (step: number, name: string) => (
    <Thumb className={styles.thumb} aria-label={name} aria-valuetext={formatWan(steps[step] ?? 0, language)} />
  );
  return (
    <Root
      className={styles.root}
      min={0}
      max={steps.length - 1}
      value={value}
      onValueChange={([from = 0, to = steps.length - 1]) => setFilter(store, "area", rangeOfSteps(from, to, steps))}
    >
      <Track className={styles.track}>
        <Range className={styles.range} />
      </Track>
      {thumb(value[0] ?? 0, t.explore.areaMin)}
      {thumb(last, t.explore.areaMax)}
    </Root>
  );
}
