import { type ReactNode, useId, useState } from "react";
import { groundLayers } from "../../cartography/ground.ts";
import { categoryToken, cssPaint } from "../../cartography/paint.ts";
import type { Token } from "../../cartography/palette.ts";
import { categoryPictogram, usedPictogram } from "../../cartography/pictogram.ts";
import { areaRadius, discSymbol, smallestDrawnArea, workSymbol } from "../../cartography/symbol.ts";
import { formatWan } from "../../core/format.ts";
import type { AtlasRecord } from "../../core/model.ts";
import { setShade } from "../../core/state.ts";
import { categories, type Precision, precisions, shades } from "../../core/vocabulary.ts";
import { mapWords } from "../../i18n/mapWords.ts";
import { useAtlas, useView } from "../context.ts";
import styles from "./map.module.css";
import { ShadeKey } from "./ShadeKey.tsx";

/** Areas in m² whose discs the legend nests. */
const sampleAreas = [265_300, 100_000, smallestDrawnArea];

interface LegendProps {
  /** At which the map draws its symbols now: the sizes explained are those in sight. */
  readonly scale: number;
  readonly records: readonly AtlasRecord[];
  readonly listHref: string;
  readonly trueSizes: boolean;
  readonly onTrueSizes: (shown: boolean) => void;
}

/** Explains what is drawn, from the same definitions that draw it, and counts what could not be. */
export function Legend({ scale, records, listHref, trueSizes, onTrueSizes }: LegendProps) {
  const { store, language, t } = useAtlas();
  const shade = useView(({ view }) => view.shade);
  const [open, setOpen] = useState(false);
  const id = useId();
  const count = (precision: Precision) => records.filter(({ placement }) => placement.precision === precision).length;
  const unplaced = count("district");
  return (
    <section data-legend="" className={styles.legend} aria-label={mapWords[language].legend}>
      <div className={styles.legendHead}>
        <button
          type="button"
          className={styles.toggle}
          aria-controls={id}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {mapWords[language].legend}
        </button>
        {!open && (
          <ul className={styles.key}>
            <FormRows />
            <CategoryRows />
          </ul>
        )}
        {unplaced > 0 && (
          <a className={styles.unplaced} href={listHref} title={mapWords[language].notPlacedNote}>
            {mapWords[language].notPlaced(unplaced)}
          </a>
        )}
      </div>
      {shade && <ShadeKey shade={shade} />}
      <div id={id} className={styles.legendBody} hidden={!open}>
        <div className={styles.columns}>
          <div>
            <ul className={styles.rows}>
              <FormRows />
            </ul>
            <ul className={styles.rows}>
              <CategoryRows />
            </ul>
          </div>
          <div>
            <h3 className={styles.title}>{mapWords[language].position}</h3>
            <ul className={styles.rows}>
              {precisions
                .filter((precision) => precision !== "district" && count(precision) > 0)
                .map((precision) => (
                  <Row key={precision} drawing={<PrecisionSample precision={precision} />} count={count(precision)}>
                    {t.precision[precision]}
                  </Row>
                ))}
            </ul>
          </div>
          <div>
            <h3 className={styles.title}>{mapWords[language].size}</h3>
            <SizeDrawing scale={scale} />
            <label className={styles.choice} title={mapWords[language].trueSizeNote}>
              <input type="checkbox" checked={trueSizes} onChange={(event) => onTrueSizes(event.target.checked)} />
              {mapWords[language].trueSize}
            </label>
            {trueSizes && <p className={styles.note}>{mapWords[language].trueSizeNote}</p>}
          </div>
        </div>
        <fieldset className={styles.shades}>
          <legend>{mapWords[language].shade}</legend>
          {([null, ...shades] as const).map((value) => (
            <label key={value}>
              <input type="radio" name={id} checked={shade === value} onChange={() => setShade(store, value)} />
              {mapWords[language].shadeBy[value ?? "none"]}
            </label>
          ))}
        </fieldset>
        <p className={styles.note}>{mapWords[language].approximateEdges}</p>
      </div>
    </section>
  );
}

function Row({
  drawing,
  count,
  children,
}: {
  readonly drawing: ReactNode;
  readonly count?: number;
  readonly children: ReactNode;
}) {
  return (
    <li>
      {drawing}
      <span>{children}</span>
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </li>
  );
}

function Drawing({
  svg,
  width = 26,
  height = 22,
}: {
  readonly svg: string;
  readonly width?: number;
  readonly height?: number;
}) {
  return (
    <svg
      width={width}
      height={height}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      aria-hidden
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}

function FormRows() {
  const { language } = useAtlas();
  return (
    <>
      <Row drawing={<Drawing svg={discSymbol(9, "other", "new", null, cssPaint)} />}>{mapWords[language].newDisc}</Row>
      <Row drawing={<Drawing svg={discSymbol(9, "other", "carried", null, cssPaint)} />}>
        {mapWords[language].carriedRing}
      </Row>
      <Row drawing={<Drawing svg={workSymbol("other", null, cssPaint)} />}>{mapWords[language].work}</Row>
    </>
  );
}

function CategoryRows() {
  const { t } = useAtlas();
  return categories.map((category) => (
    <Row
      key={category}
      drawing={<Drawing svg={usedPictogram(categoryPictogram[category], 16, cssPaint(categoryToken(category)))} />}
    >
      {t.category[category]}
    </Row>
  ));
}

/** Discs of known areas standing in one another, with a line to the figure of each. */
function SizeDrawing({ scale }: { readonly scale: number }) {
  const { language } = useAtlas();
  const radiusOf = (area: number) => areaRadius(area) * scale;
  const largest = radiusOf(sampleAreas[0] ?? 0);
  const text = (area: number) =>
    area === smallestDrawnArea
      ? mapWords[language].smallest(formatWan(Math.round(area / 1000) * 1000, language))
      : formatWan(area, language);
  return (
    <svg
      width={150}
      height={largest * 2 + 12}
      viewBox={`-2 -8 150 ${largest * 2 + 12}`}
      role="img"
      aria-label={mapWords[language].size}
    >
      {sampleAreas.map((area) => {
        const radius = radiusOf(area);
        const top = 2 * (largest - radius);
        return (
          <g key={area}>
            <circle cx={largest} cy={top + radius} r={radius} fill="none" stroke="var(--ink-3)" />
            <path d={`M${largest} ${top}H${largest * 2 + 12}`} stroke="var(--line-strong)" fill="none" />
            <text x={largest * 2 + 16} y={top + 4} fontSize="11" fill="var(--ink-2)">
              {text(area)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function PrecisionSample({ precision }: { readonly precision: Precision }) {
  return <Drawing svg={precisionSample(precision)} />;
}

function precisionSample(precision: Precision): string {
  const layer = groundLayers.find((candidate) => candidate.precisions?.includes(precision));
  if (layer) return layerSample(layer);
  const ink = cssPaint("ink-2");
  if (precision === "site") return `<circle r="3.2" fill="${ink}"/>`;
  const tray = (x: number, r: number) =>
    `<circle cx="${x}" r="${r}" fill="${cssPaint("tray")}" stroke="${cssPaint("tray-line")}" stroke-dasharray="2 2.5"/>`;
  return precision === "towns" ? tray(-6, 5.5) + tray(6.5, 5.5) : tray(0, 9);
}

function layerSample(layer: (typeof groundLayers)[number]): string {
  const ink = cssPaint("ink-2" satisfies Token);
  const dash = layer.line?.dash ? ` stroke-dasharray="${layer.line.dash.join(" ")}"` : "";
  const stroke = layer.line ? ` stroke="${ink}" stroke-width="${layer.line.width}"${dash}` : "";
  if (layer.fill) return `<circle r="9" fill="${ink}" fill-opacity="${layer.fill.opacity}"${stroke}/>`;
  return `<path d="M-12 3 L-4 -2 L3 2 L12 -4" fill="none"${stroke}/>`;
}
