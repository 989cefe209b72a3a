import { type CSSProperties, memo } from "react";
import { badgeSvg, stationSvg, stemSvg, traySvg } from "../../cartography/marksSvg.ts";
import { cssPaint } from "../../cartography/paint.ts";
import { onPlane, type Plane } from "../../cartography/plane.ts";
import type { Layout, Mark, Spot } from "../../cartography/scene.ts";
import { symbolSvg } from "../../cartography/symbol.ts";
import type { AtlasRecord, RecordId } from "../../core/model.ts";
import styles from "./map.module.css";

interface MarksProps {
  readonly plane: Plane;
  readonly layout: Layout;
  readonly recordOf: (id: RecordId) => AtlasRecord | null;
  readonly hrefOf: (id: RecordId) => string;
  readonly nameOf: (record: AtlasRecord) => string;
  readonly states: MarkStates;
  readonly onOpen: (id: RecordId) => void;
  readonly onHover: (id: RecordId | null) => void;
}

export interface MarkStates {
  readonly visible: ReadonlySet<RecordId>;
  readonly hovered: RecordId | null;
  readonly selected: RecordId | null;
}

/** Trays beneath, then stems and labels, then symbols; each stands at a fraction of the plane and is drawn in px. */
export function Marks(props: MarksProps) {
  const { plane, layout } = props;
  return (
    <>
      {layout.trays.map((tray) => (
        <SpotDrawing key={tray.town} plane={plane} spot={tray} svg={traySvg(tray, cssPaint)} />
      ))}
      {layout.stations.map((station) => (
        <SpotDrawing
          key={`${station.world.x},${station.world.y}`}
          plane={plane}
          spot={station}
          svg={stationSvg(cssPaint)}
        />
      ))}
      {layout.marks.map((mark) => {
        const svg = stemSvg(mark, cssPaint);
        const isDim = !props.states.visible.has(mark.id);
        return svg && <SpotDrawing key={mark.key} plane={plane} spot={mark} svg={svg} isDim={isDim} />;
      })}
      {layout.labels.map((label) => (
        <span
          key={`${label.kind}-${label.text}`}
          className={styles[`label-${label.kind}`]}
          style={{ ...spotStyle(plane, label), fontSize: label.size }}
          aria-hidden
        >
          {label.text}
        </span>
      ))}
      {layout.marks.map((mark, index) => (
        <MarkView key={mark.key} mark={mark} first={index === 0} {...props} />
      ))}
    </>
  );
}

interface SpotDrawingProps {
  readonly plane: Plane;
  readonly spot: Spot;
  readonly svg: string;
  readonly isDim?: boolean;
}

const SpotDrawing = memo(function SpotDrawing({ plane, spot, svg, isDim }: SpotDrawingProps) {
  return (
    <svg className={styles.spot} style={anchorStyle(plane, spot)} data-dim={isDim ? "" : undefined} aria-hidden>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing */}
      <g dangerouslySetInnerHTML={{ __html: svg }} />
    </svg>
  );
});

function MarkView({
  mark,
  first,
  plane,
  recordOf,
  hrefOf,
  nameOf,
  states,
  onOpen,
  onHover,
}: MarksProps & { mark: Mark; first: boolean }) {
  const record = recordOf(mark.id);
  if (!record) return null;
  const reach = Math.max(mark.radius + 1, 12);
  return (
    <a
      className={styles.mark}
      href={hrefOf(mark.id)}
      data-mark={mark.key}
      data-record={mark.id}
      data-radius={mark.radius}
      data-town={mark.town ?? undefined}
      data-dim={states.visible.has(mark.id) ? undefined : ""}
      data-hovered={states.hovered === mark.id ? "" : undefined}
      aria-current={states.selected === mark.id ? "true" : undefined}
      tabIndex={first ? 0 : -1}
      style={spotStyle(plane, mark)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onOpen(mark.id);
      }}
      onPointerEnter={() => onHover(mark.id)}
      onPointerLeave={() => onHover(null)}
      onFocus={() => onHover(mark.id)}
      onBlur={() => onHover(null)}
    >
      <svg
        className={styles.symbol}
        width={reach * 2}
        height={reach * 2}
        viewBox={`${-reach} ${-reach} ${reach * 2} ${reach * 2}`}
        aria-hidden
      >
        <circle className={styles.ring} r={mark.radius + 3} />
        <MarkDrawing mark={mark} record={record} />
      </svg>
      <span className={styles.name}>{nameOf(record)}</span>
    </a>
  );
}

const MarkDrawing = memo(function MarkDrawing({ mark, record }: { mark: Mark; record: AtlasRecord }) {
  const html =
    `<g transform="scale(${mark.scale})">${symbolSvg(record, cssPaint)}</g>` +
    badgeSvg({ ...mark, dx: 0, dy: 0 }, cssPaint);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing
  return <g dangerouslySetInnerHTML={{ __html: html }} />;
});

/** At the spot on the ground. */
function anchorStyle(plane: Plane, spot: Spot): CSSProperties {
  const { x, y } = onPlane(plane, spot.world);
  return { left: percent(x), top: percent(y) };
}

/** At the spot, moved by its offset. */
function spotStyle(plane: Plane, spot: Spot): CSSProperties {
  return { ...anchorStyle(plane, spot), "--dx": `${spot.dx}px`, "--dy": `${spot.dy}px` } as CSSProperties;
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 1e6) / 1e4}%`;
}
