import { type FocusEvent, type PointerEvent, type RefObject, useCallback, useMemo, useState } from "react";

export const sheetStops = ["peek", "half", "full"] as const;
export type SheetStop = (typeof sheetStops)[number];

export interface Sheet {
  readonly stop: SheetStop;
  readonly setStop: (stop: SheetStop) => void;
  readonly dragging: boolean;
  /** Opens it half, if it only peeks or hides the map: what was opened is shown in both. */
  readonly ensureOpen: () => void;
  /** For what can be pulled. */
  readonly grip: Grip;
  /** Focus that enters a peeking sheet opens it. */
  readonly onFocus: (event: FocusEvent) => void;
}

export interface Grip {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
}

/** px that a finger may stray and still press. */
const slack = 6;
/** ms of the present speed that a released sheet goes on. */
const carry = 160;

/** The sheet's stop, and what pulls it. Its heights are the style sheet's; a pull writes one of its own until it ends. */
export function useSheet(panel: RefObject<HTMLElement | null>): Sheet {
  const [stop, setStop] = useState<SheetStop>("half");
  const [dragging, setDragging] = useState(false);
  const ensureOpen = useCallback(() => setStop("half"), []);
  const grip = useMemo((): Grip => {
    const end = (next: SheetStop | null) => {
      setDragging(false);
      if (next) setStop(next);
    };
    return { onPointerDown: (event) => pull(event, panel.current, { start: () => setDragging(true), end }) };
  }, [panel]);
  const onFocus = (event: FocusEvent) => {
    if (stop === "peek" && !(event.target as Element).matches("[data-handle]")) setStop("half");
  };
  return { stop, setStop, dragging, ensureOpen, grip, onFocus };
}

interface PullHooks {
  readonly start: () => void;
  /** null = it was pulled nowhere. */
  readonly end: (stop: SheetStop | null) => void;
}

/** Follows one pointer from its press to its release. */
function pull(press: PointerEvent<HTMLElement>, sheet: HTMLElement | null, hooks: PullHooks): void {
  const space = sheet?.parentElement;
  if (!sheet || !space || getComputedStyle(sheet).position !== "absolute" || !press.isPrimary) return;
  const origin = { y: press.clientY, height: sheet.offsetHeight };
  let last = { y: press.clientY, at: press.timeStamp, speed: 0 };
  let moved = false;

  const move = (event: globalThis.PointerEvent) => {
    if (event.pointerId !== press.pointerId) return;
    if (!moved && Math.abs(event.clientY - origin.y) < slack) return;
    if (!moved) hooks.start();
    moved = true;
    const elapsed = Math.max(1, event.timeStamp - last.at);
    last = { y: event.clientY, at: event.timeStamp, speed: (event.clientY - last.y) / elapsed };
    sheet.style.height = `${origin.height + origin.y - event.clientY}px`;
  };
  const release = (event: globalThis.PointerEvent) => {
    if (event.pointerId !== press.pointerId) return;
    stopListening.abort();
    const aim = sheet.offsetHeight - last.speed * carry;
    sheet.style.height = "";
    if (moved) suppressClick();
    hooks.end(moved && event.type === "pointerup" ? nearestStop(aim, space.clientHeight) : null);
  };
  const stopListening = new AbortController();
  const { signal } = stopListening;
  window.addEventListener("pointermove", move, { signal });
  window.addEventListener("pointerup", release, { signal });
  window.addEventListener("pointercancel", release, { signal });
}

function nearestStop(height: number, space: number): SheetStop {
  if (height < space * 0.3) return "peek";
  return height < space * 0.68 ? "half" : "full";
}

/** The click that follows a pull is no press. */
function suppressClick(): void {
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener("click", stop, { capture: true, once: true });
  setTimeout(() => window.removeEventListener("click", stop, { capture: true }), 0);
}
