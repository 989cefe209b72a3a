import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { layoutZoom } from "../../cartography/layout.ts";
import type { Scheme } from "../../cartography/palette.ts";
import { onPlane, type Plane } from "../../cartography/plane.ts";
import { project } from "../../core/camera.ts";
import type { Bbox, RecordId } from "../../core/model.ts";
import { roundCamera } from "../../core/roundCamera.ts";
import type { Camera } from "../../core/view.ts";
import type { Category } from "../../core/vocabulary.ts";
import type { BasemapRequest, BasemapState } from "../../map/basemap/basemap.ts";
import type { LiveMap } from "../../map/liveMap.ts";
import type { MapHit } from "../../map/mapEvents.ts";
import type { StyleState } from "../../map/style.ts";
import { whenIdle } from "../whenIdle.ts";
import { cameraFor, measureFrame } from "./frame.ts";
import { loadLiveMap } from "./loadLiveMap.ts";
import { planeStyle, planeWidth, type Target } from "./planeStyle.ts";
import { hasWebGl } from "./webgl.ts";

export type MapStatus = "static" | "live" | "no-webgl" | "failed";

export interface LiveMapParts {
  readonly region: RefObject<HTMLElement | null>;
  readonly viewport: RefObject<HTMLElement | null>;
  readonly plane: RefObject<HTMLElement | null>;
  readonly canvas: RefObject<HTMLElement | null>;
}

export interface LiveMapInput {
  readonly plane: Plane;
  readonly target: Target;
  readonly scheme: Scheme;
  /** null = the embedded ground. */
  readonly basemap: BasemapRequest | null;
  readonly styleState: StyleState;
  readonly maxBounds: Bbox;
  readonly locale: Record<string, string>;
  readonly cooperativeGestures: boolean;
  readonly categoryOf: (id: RecordId) => Category;
  readonly onMoved: (camera: Camera) => void;
  /** A movement has come to its end. */
  readonly onSettled: () => void;
  readonly onPoint: (hit: MapHit | null) => void;
  readonly onClick: (hit: MapHit) => void;
  readonly onBasemap: (state: BasemapState) => void;
}

/**
 * Puts the live map beneath the plane once the page is drawn and idle, and keeps both at one camera.
 * Until then, and where it cannot be had, the plane is fitted by CSS alone.
 */
export function useLiveMap(parts: LiveMapParts, input: LiveMapInput) {
  const [status, setStatus] = useState<MapStatus>("static");
  const [step, setStep] = useState<number | null>(null);
  const live = useRef<LiveMap | null>(null);
  const latest = useRef(input);
  latest.current = input;
  /** What the map itself told the store; it moves only for a camera that is another. */
  const reported = useRef<Camera | null>(null);

  /** Stretches the plane to the camera in each frame of a movement; marks are laid out anew when it ends, or has gone far. */
  const follow = (camera: Camera) => {
    placePlane(parts, latest.current.plane, camera);
    setStep((last) => (last !== null && Math.abs(camera.zoom - last) < 0.5 ? last : layoutZoom(camera.zoom)));
  };
  const settle = (camera: Camera) => {
    setStep(layoutZoom(camera.zoom));
    latest.current.onSettled();
  };

  const box = useMemo(() => planeStyle(input.plane, input.target), [input.plane, input.target]);
  // What React writes never changes, so that it does not undo what the camera writes in each frame.
  const [firstBox] = useState(box);
  useLayoutEffect(() => {
    const { region, viewport, plane } = parts;
    if (!region.current || !viewport.current || !plane.current || status === "live") return;
    Object.assign(plane.current.style, box);
    plane.current.style.setProperty("--plane-width", box["--plane-width"]);
    setStep(layoutZoom(cameraFor(input.target, measureFrame(region.current, viewport.current)).zoom));
  }, [parts, status, input.target, box]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: one map for the life of the page; what changes is read through `latest`
  useEffect(() => {
    let gone = false;
    const cancel = whenIdle(() => {
      if (!hasWebGl()) return setStatus("no-webgl");
      const report = (camera: Camera) => {
        reported.current = roundCamera(camera);
        latest.current.onMoved(reported.current);
      };
      mount(parts, latest, { follow, settle, report, setStatus })
        .then((map) => {
          if (gone) return map.remove();
          live.current = map;
        })
        .catch((error: unknown) => {
          console.warn("The live map did not start; the static one stays.", error);
          if (!gone) setStatus(isGpuError(error) ? "no-webgl" : "failed");
        });
    });
    return () => {
      gone = true;
      cancel();
      live.current?.remove();
      live.current = null;
    };
  }, [parts]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the target is what this waits for; its newest value is read through `latest`
  useEffect(() => {
    const { region, viewport } = parts;
    if (status !== "live" || !live.current || !region.current || !viewport.current) return;
    const { target } = latest.current;
    if ("camera" in target && target.camera === reported.current) return;
    const frame = measureFrame(region.current, viewport.current);
    live.current.moveTo(cameraFor(target, frame), frame.padding, true);
  }, [status, parts, input.target]);

  useEffect(() => {
    live.current?.setState(input.styleState);
  }, [input.styleState]);

  useEffect(() => {
    if (status === "live") live.current?.setLook(input.scheme, input.basemap);
  }, [status, input.scheme, input.basemap]);

  useEffect(() => observeSize(parts, latest, live, setStep), [parts]);

  const zoomBy = (levels: number) => {
    const { region, viewport } = parts;
    if (live.current) return live.current.zoomBy(levels);
    if (!region.current || !viewport.current) return;
    const camera = cameraFor(latest.current.target, measureFrame(region.current, viewport.current));
    latest.current.onMoved(roundCamera({ ...camera, zoom: Math.max(7, Math.min(17, camera.zoom + levels)) }));
  };

  return { status, step, planeStyle: firstBox, zoomBy };
}

type Latest = RefObject<LiveMapInput>;

async function mount(
  parts: LiveMapParts,
  latest: Latest,
  hooks: {
    readonly follow: (camera: Camera) => void;
    readonly settle: (camera: Camera) => void;
    readonly report: (camera: Camera) => void;
    readonly setStatus: (status: MapStatus) => void;
  },
): Promise<LiveMap> {
  const [{ createLiveMap }, geometry] = await loadLiveMap();
  const { region, viewport, canvas } = parts;
  if (!region.current || !viewport.current || !canvas.current) throw new Error("the map's place has left the page");
  const frame = measureFrame(region.current, viewport.current);
  const { scheme, categoryOf, maxBounds, locale, target, cooperativeGestures, styleState } = latest.current;
  const map = createLiveMap({
    container: canvas.current,
    geometry,
    categoryOf,
    scheme,
    camera: cameraFor(target, frame),
    padding: frame.padding,
    maxBounds,
    locale,
    cooperativeGestures,
    events: {
      onMove: hooks.follow,
      onSettled: hooks.settle,
      onMoved: hooks.report,
      onPoint: (hit) => latest.current.onPoint(hit),
      onLeave: () => latest.current.onPoint(null),
      onClick: (hit) => latest.current.onClick(hit),
      onError: (error) => console.warn(error),
      onBasemap: (state) => latest.current.onBasemap(state),
      onDrawn: () => hooks.setStatus("live"),
    },
  });
  map.setState(styleState);
  return map;
}

function observeSize(
  parts: LiveMapParts,
  latest: Latest,
  live: RefObject<LiveMap | null>,
  setStep: (step: number) => void,
): (() => void) | undefined {
  const { region, viewport } = parts;
  if (!region.current || !viewport.current) return;
  const observer = new ResizeObserver(() => {
    if (!region.current || !viewport.current) return;
    const frame = measureFrame(region.current, viewport.current);
    const camera = cameraFor(latest.current.target, frame);
    if (!live.current) return setStep(layoutZoom(camera.zoom));
    live.current.resize();
    live.current.moveTo(camera, frame.padding, false);
  });
  observer.observe(region.current);
  observer.observe(viewport.current);
  return () => observer.disconnect();
}

function placePlane({ plane: box, viewport, region }: LiveMapParts, plane: Plane, camera: Camera): void {
  if (!box.current || !viewport.current || !region.current) return;
  const centre = onPlane(plane, project([camera.lng, camera.lat]));
  const width = planeWidth(plane, camera.zoom);
  const height = (width * plane.height) / plane.width;
  const { style } = box.current;
  style.width = `${width}px`;
  style.height = `${height}px`;
  style.left = `${viewport.current.clientWidth / 2 - centre.x * width}px`;
  style.top = `${viewport.current.clientHeight / 2 - centre.y * height}px`;
}

function isGpuError(error: unknown): boolean {
  return error instanceof Error && error.name === "GPUInitializationError";
}
