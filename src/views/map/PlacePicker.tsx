import { type RefObject, useEffect, useRef } from "react";
import type { Plane } from "../../cartography/plane.ts";
import type { Position } from "../../core/model.ts";
import { lookAround, pickOnMap } from "../../core/state.ts";
import { nearWords } from "../../i18n/nearWords.ts";
import { useAtlas } from "../context.ts";
import styles from "./placePicker.module.css";
import { positionAt } from "./positionAt.ts";

interface PlacePickerProps {
  readonly plane: Plane;
  readonly parts: {
    readonly region: RefObject<HTMLElement | null>;
    readonly viewport: RefObject<HTMLElement | null>;
    readonly plane: RefObject<HTMLElement | null>;
  };
}

/** px that a finger may stray and still press. */
const slack = 6;

/** Takes a place from the map, live or not: by a press on it, or by moving it under a cross, which a keyboard can do. */
export function PlacePicker({ plane, parts }: PlacePickerProps) {
  const { store, language } = useAtlas();
  const words = nearWords[language];
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);

  useEffect(() => {
    const region = parts.region.current;
    if (!region) return;
    let press: { readonly x: number; readonly y: number } | null = null;
    const down = ({ clientX, clientY }: PointerEvent) => {
      press = { x: clientX, y: clientY };
    };
    const click = (event: MouseEvent) => {
      const moved = press ? Math.hypot(event.clientX - press.x, event.clientY - press.y) : 0;
      if (moved > slack || (event.target as Element).closest("button")) return;
      event.preventDefault();
      event.stopPropagation();
      const at = positionAt(parts.plane.current, plane, event.clientX, event.clientY);
      if (at) choose(at);
    };
    region.addEventListener("pointerdown", down, true);
    region.addEventListener("click", click, true);
    return () => {
      region.removeEventListener("pointerdown", down, true);
      region.removeEventListener("click", click, true);
    };
  });

  const choose = (at: Position) => lookAround(store, { at, radius: 0, name: null, town: null });
  const chooseCentre = () => {
    const box = parts.viewport.current?.getBoundingClientRect();
    const at = box && positionAt(parts.plane.current, plane, box.left + box.width / 2, box.top + box.height / 2);
    if (at) choose(at);
  };
  return (
    <div className={styles.picker}>
      <svg width="34" height="34" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden>
        <path d="M17 2v12M17 20v12M2 17h12M20 17h12" />
      </svg>
      <div>
        <p>{words.pickHint}</p>
        <button ref={button} type="button" onClick={chooseCentre}>
          {words.pickHere}
        </button>
        <button type="button" onClick={() => pickOnMap(store, false)}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
