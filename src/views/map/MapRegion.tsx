import { type KeyboardEvent, lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { layOut, layoutZoom, stationZoom, symbolScale } from "../../cartography/layout.ts";
import { fixedPaint } from "../../cartography/palette.ts";
import { planeAround } from "../../cartography/plane.ts";
import { townShades } from "../../cartography/shade.ts";
import type { Bbox, RecordId } from "../../core/model.ts";
import { hover, moveCamera, nearRings, openNear, openRecord, selectRecords, setBounds } from "../../core/state.ts";
import { formatUrl } from "../../core/url.ts";
import { type EmbedWords, embedWords } from "../../i18n/embedWords.ts";
import { type MapWords, mapWords } from "../../i18n/mapWords.ts";
import type { MapHit } from "../../map/mapEvents.ts";
import type { StyleState } from "../../map/style.ts";
import { useAtlas, useView } from "../context.ts";
import { listId } from "../list/RecordList.tsx";
import { BasemapCredit } from "./BasemapCredit.tsx";
import { Ground } from "./Ground.tsx";
import { Legend } from "./Legend.tsx";
import { MapControls } from "./MapControls.tsx";
import { MapTip } from "./MapTip.tsx";
import { Marks } from "./Marks.tsx";
import styles from "./map.module.css";
import { markInDirection, nearestMark } from "./nearestMark.ts";
import { PlaceMark } from "./PlaceMark.tsx";
import { boundsIn } from "./positionAt.ts";
import { TrueSizes } from "./TrueSizes.tsx";
import { targetOf } from "./target.ts";
import { useBasemaps } from "./useBasemaps.ts";
import { useLiveMap } from "./useLiveMap.ts";
import { useScheme } from "./useScheme.ts";
import { useStations } from "./useStations.ts";

export { fetchLiveMap } from "./loadLiveMap.ts";

/** Loaded only where a base map is configured. */
const BasemapSwitch = lazy(async () => ({ default: (await import("./BasemapSwitch.tsx")).BasemapSwitch }));

/** Loaded where a place is to be picked. */
const PlacePicker = lazy(async () => ({ default: (await import("./PlacePicker.tsx")).PlacePicker }));

/** Of the first view on a phone and on a desk: until the page is measured, or without a script, CSS shows the one that fits. */
const firstZooms = { narrow: 8.1, wide: 9.5 };

/**
 * The map: a plane of marks and labels that is the same with and without script, above a ground that
 * is drawn by SVG at first and by MapLibre when it has arrived.
 */
export function MapRegion() {
  const { atlas, store, site, language, ground } = useAtlas();
  const view = useView((state) => state.view);
  const hovered = useView((state) => state.hovered);
  const records = useView(selectRecords(atlas));
  const scheme = useScheme();
  const parts = {
    region: useRef<HTMLElement>(null),
    viewport: useRef<HTMLDivElement>(null),
    plane: useRef<HTMLDivElement>(null),
    canvas: useRef<HTMLDivElement>(null),
  };
  const [stableParts] = useState(parts);
  const [trueSizes, setTrueSizes] = useState(false);
  const plane = useMemo(() => planeAround(atlas.district.bbox), [atlas]);
  const byId = useMemo(() => new Map(atlas.records.map((record) => [record.id, record])), [atlas]);
  const categoryOf = useCallback((id: RecordId) => byId.get(id)?.category ?? "other", [byId]);
  const visible = useMemo(() => new Set(records.map(({ id }) => id)), [records]);
  const near = useView((state) => state.near);
  const target = useMemo(() => targetOf(atlas, view, records, near.place), [atlas, view, records, near.place]);
  const selected = view.page.type === "record" ? view.page.id : null;
  const town = view.page.type === "town" ? view.page.id : "";

  const styleState = useMemo(
    (): StyleState => ({
      visible: [...visible],
      focused: [hovered, selected].filter((id) => id !== null),
      town,
      shade: townShades(records, view.shade, atlas, fixedPaint(scheme)),
    }),
    [visible, hovered, selected, town, records, view.shade, atlas, scheme],
  );

  const hitRecord = (hit: MapHit, reach: number): RecordId | null => {
    const box = stableParts.region.current?.getBoundingClientRect();
    if (!box || !stableParts.plane.current) return null;
    const point = { x: hit.point.x + box.left, y: hit.point.y + box.top };
    return nearestMark(stableParts.plane.current, point, reach) ?? hit.extents[0] ?? null;
  };

  const inViewOnly = useView((state) => state.inViewOnly);
  const reportBounds = () => {
    const bounds = boundsIn(stableParts.viewport.current, stableParts.plane.current, plane);
    if (bounds && store.getState().inViewOnly) setBounds(store, bounds);
  };

  const basemaps = useBasemaps();
  const live = useLiveMap(stableParts, {
    plane,
    target,
    scheme,
    basemap: basemaps.request,
    styleState,
    maxBounds: widened(atlas.district.bbox),
    locale: localeOf(mapWords[language], embedWords[language].gestures),
    cooperativeGestures: view.embed,
    categoryOf,
    onMoved: (camera) => moveCamera(store, camera),
    onSettled: () => reportBounds(),
    onPoint: (hit) => {
      const id = hit && hitRecord(hit, 3);
      hover(store, id);
      if (stableParts.canvas.current) stableParts.canvas.current.style.cursor = id ? "pointer" : "";
    },
    onClick: (hit) => {
      const id = hitRecord(hit, matchMedia("(pointer: coarse)").matches ? 18 : 3);
      if (id) openRecord(store, id);
    },
    onBasemap: basemaps.onState,
  });
  const isLive = live.status === "live";
  useEffect(() => {
    if (isLive) basemaps.start();
  }, [isLive, basemaps.start]);

  const zoom = live.step;
  // Where there is no live map, nothing tells that a movement has ended.
  // biome-ignore lint/correctness/useExhaustiveDependencies: read when one of these changes
  useEffect(reportBounds, [inViewOnly, zoom, view.camera]);
  const stations = useStations(zoom !== null && zoom >= stationZoom);
  const layouts = useMemo(
    () =>
      zoom !== null
        ? [{ layout: layOut(atlas, zoom, language, stations), className: undefined }]
        : (["wide", "narrow"] as const).map((width) => ({
            layout: layOut(atlas, layoutZoom(firstZooms[width]), language),
            className: styles[width],
          })),
    [zoom, atlas, language, stations],
  );
  const layout = layouts[0]?.layout;
  const hrefOf = (id: RecordId) => formatUrl({ ...view, page: { type: "record", id }, camera: null }, site);
  // A record's page has no list of its own: the link then leads to the one it belongs to.
  const listPage =
    view.page.type === "record" ? formatUrl({ ...view, page: { type: "explore" }, camera: null }, site) : "";
  const listHref = `${listPage}#${listId}`;
  const onArrow = (event: KeyboardEvent) => {
    const next =
      stableParts.plane.current && markInDirection(stableParts.plane.current, event.target as Element, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <section
      ref={stableParts.region}
      className={styles.region}
      aria-label={mapWords[language].map}
      data-live={isLive ? "" : undefined}
      data-basemap={basemaps.state.status === "shown" ? basemaps.state.id : undefined}
      data-map={live.status}
    >
      <div ref={stableParts.canvas} className={styles.canvas} />
      <div ref={stableParts.viewport} className={styles.viewport}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the marks inside take the keys, this one only passes focus on among them */}
        <div ref={stableParts.plane} className={styles.plane} style={live.planeStyle} onKeyDown={onArrow}>
          <Ground
            plane={plane}
            drawing={ground ?? ""}
            categoryOf={categoryOf}
            visible={visible}
            needed={live.status !== "live"}
            shade={styleState.shade}
          />
          {trueSizes && layout && (
            <TrueSizes plane={plane} layout={layout} recordOf={(id) => byId.get(id) ?? null} visible={visible} />
          )}
          {layouts.map(({ layout: drawn, className }) => (
            <div key={className ?? "measured"} className={className}>
              <Marks
                plane={plane}
                layout={drawn}
                recordOf={(id) => byId.get(id) ?? null}
                hrefOf={hrefOf}
                nameOf={(record) => record.name[language]}
                states={{ visible, hovered, selected }}
                onOpen={(id) => openRecord(store, id)}
                onHover={(id) => hover(store, id)}
              />
            </div>
          ))}
          {near.place?.at && <PlaceMark plane={plane} at={near.place.at} rings={nearRings} />}
          {layout && (
            <MapTip
              plane={plane}
              layout={layout}
              recordOf={(id) => byId.get(id) ?? null}
              hovered={hovered}
              selected={selected}
            />
          )}
        </div>
      </div>
      <MapControls
        onZoom={live.zoomBy}
        onFit={() => moveCamera(store, null)}
        onNear={view.embed ? null : () => openNear(store, true)}
      />
      {near.isPicking && (
        <Suspense fallback={null}>
          <PlacePicker plane={plane} parts={stableParts} />
        </Suspense>
      )}
      <Legend
        scale={symbolScale(zoom ?? firstZooms.wide)}
        records={records}
        listHref={listHref}
        trueSizes={trueSizes}
        onTrueSizes={setTrueSizes}
      />
      {(live.status === "no-webgl" || live.status === "failed") && (
        <p className={styles.notice} role="status">
          {live.status === "failed" ? mapWords[language].failed : mapWords[language].noWebGl}
        </p>
      )}
      {basemaps.entries.length > 0 && (
        <Suspense fallback={null}>
          <BasemapSwitch {...basemaps} />
        </Suspense>
      )}
      <p className={styles.credit}>
        {mapWords[language].attribution}
        {basemaps.state.status === "shown" && " · "}
        {basemaps.state.status === "shown" && <BasemapCredit credit={basemaps.state.credit} />}
      </p>
    </section>
  );
}

function widened([west, south, east, north]: Bbox): Bbox {
  return [west - 0.9, south - 0.6, east + 0.9, north + 0.6];
}

function localeOf(words: MapWords, gestures: EmbedWords["gestures"]): Record<string, string> {
  return {
    "Map.Title": words.canvas,
    "NavigationControl.ZoomIn": words.zoomIn,
    "NavigationControl.ZoomOut": words.zoomOut,
    "CooperativeGesturesHandler.WindowsHelpText": gestures.keyboard,
    "CooperativeGesturesHandler.MacHelpText": gestures.mac,
    "CooperativeGesturesHandler.MobileHelpText": gestures.touch,
  };
}
