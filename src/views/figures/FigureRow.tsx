import type { CSSProperties } from "react";
import { categoryToken, cssPaint } from "../../cartography/paint.ts";
import { wanText } from "../../core/area.ts";
import type { BreakdownRow, Dimension } from "../../core/breakdown.ts";
import type { Summary } from "../../core/summary.ts";
import type { Filters } from "../../core/view.ts";
import type { Category } from "../../core/vocabulary.ts";
import { figureWords } from "../../i18n/figureWords.ts";
import { useAtlas } from "../context.ts";
import { shortTownName } from "../describe.ts";
import { labelsOf } from "../filters/activeFilters.ts";
import styles from "./figures.module.css";

/** What fills a bar, and how digits are set under one another; the same for every row of a table. */
export interface Scale {
  readonly count: number;
  /** m²; 0 = no area is shown. */
  readonly area: number;
  /** The longest fraction's signs, its point included. */
  readonly digits: number;
}

interface FigureRowProps<D extends Dimension> {
  readonly dimension: D;
  readonly row: BreakdownRow<D>;
  readonly scale: Scale;
  readonly pressed: boolean;
  readonly onToggle: (value: Filters[D][number]) => void;
}

export function FigureRow<D extends Dimension>({ dimension, row, scale, pressed, onToggle }: FigureRowProps<D>) {
  const { atlas, language, t } = useAtlas();
  const { value, count } = row;
  const bar = dimension === "category" ? cssPaint(categoryToken(value as Category)) : cssPaint("accent");
  return (
    <tr style={{ "--bar": bar } as CSSProperties}>
      <th scope="row">
        {value === null ? (
          t.explore.districtOnly
        ) : (
          <button type="button" aria-pressed={pressed} onClick={() => onToggle(value)}>
            <Name label={labelsOf(atlas, language, t)[dimension](value)} isTown={dimension === "town"} />
          </button>
        )}
      </th>
      <td>
        <span className={styles.figure} data-zero={count === 0 ? "" : undefined}>
          <span>{count}</span>
          <span className={styles.bar} aria-hidden>
            {count > 0 && <span style={part(count, scale.count)} />}
          </span>
        </span>
      </td>
      {scale.area > 0 && <AreaCell row={row} scale={scale} />}
    </tr>
  );
}

/** Without the kind of town to the eye, for which the column's head says it. */
function Name({ label, isTown }: { readonly label: string; readonly isTown: boolean }) {
  const short = isTown ? shortTownName(label) : label;
  if (short === label) return label;
  return (
    <>
      <span aria-hidden>{short}</span>
      <span className="visually-hidden">{label}</span>
    </>
  );
}

/** Digits and a bar, new solid and carried over outlined as the map draws them; in words too, where both are there. */
function AreaCell({ row, scale }: { readonly row: BreakdownRow; readonly scale: Scale }) {
  const { language } = useAtlas();
  const { area, newArea, carriedArea } = row;
  const parts = figureWords[language].parts(wanText(newArea), wanText(carriedArea));
  return (
    <td>
      <span className={styles.figure} data-zero={area === 0 ? "" : undefined}>
        <AreaDigits area={area} digits={scale.digits} />
        {area > 0 && <span className="visually-hidden">{parts}</span>}
        <span className={styles.bar} aria-hidden>
          {newArea > 0 && <span data-status="new" style={part(newArea, scale.area)} />}
          {carriedArea > 0 && <span data-status="carried" style={part(carriedArea, scale.area)} />}
        </span>
      </span>
    </td>
  );
}

/** 万㎡, points under one another. */
function AreaDigits({ area, digits }: { readonly area: number; readonly digits: number }) {
  const text = wanText(area);
  return <span data-pad={".0000".slice(fractionOf(text).length, digits)}>{text}</span>;
}

/** `.025` of `3.025`; nothing of `3`. */
export function fractionOf(text: string): string {
  return /\..*$/.exec(text)?.[0] ?? "";
}

interface TotalRowProps {
  readonly dimension: Dimension;
  readonly whole: Summary;
  readonly scale: Scale;
}

/** What the result line says, or of it the kind that the dimension knows. */
export function TotalRow({ dimension, whole, scale }: TotalRowProps) {
  const { language, t } = useAtlas();
  const words = figureWords[language];
  const kind = { town: null, category: null, status: t.kind.expropriation, stage: t.kind.work }[dimension];
  return (
    <tr>
      <th scope="row">{kind === null ? words.total : words.totalOf(kind)}</th>
      <td>
        <span className={styles.figure}>
          <span>{whole.count}</span>
        </span>
      </td>
      {scale.area > 0 && (
        <td>
          <span className={styles.figure}>
            <AreaDigits area={whole.area} digits={scale.digits} />
          </span>
        </td>
      )}
    </tr>
  );
}

function part(value: number, most: number): CSSProperties {
  return { width: `${Math.round((value / most) * 10_000) / 100}%` };
}
