import { createElement, type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { AtlasGeometry } from "../../core/geometry.ts";
import { loadGeometry } from "../map/loadGeometry.ts";
import type { PrintSheet } from "./PrintSheet.tsx";

interface Ready {
  readonly Sheet: typeof PrintSheet;
  readonly geometry: AtlasGeometry;
}

interface Printing {
  /** Fetches what printing needs, so that it starts at once. */
  readonly prepare: () => void;
  readonly start: () => void;
  readonly failed: boolean;
  /** To be rendered; on paper it stands in for the page. */
  readonly sheet: ReactNode;
}

/**
 * The sheet is made when it is asked for, or when the browser's own command prints after it has been prepared; without
 * it the page itself is printed, which style sheets see to.
 */
export function usePrint(): Printing {
  const ready = useRef<Ready | null>(null);
  const [shown, setShown] = useState<Ready | null>(null);
  const [failed, setFailed] = useState(false);
  const load = useCallback(async (): Promise<Ready> => {
    if (ready.current) return ready.current;
    const [{ PrintSheet: Sheet }, geometry] = await Promise.all([import("./PrintSheet.tsx"), loadGeometry()]);
    ready.current = { Sheet, geometry };
    return ready.current;
  }, []);
  useEffect(() => {
    // The browser draws the paper as soon as the listener returns.
    const before = () => flushSync(() => setShown(ready.current));
    const after = () => setShown(null);
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  const start = () => {
    setFailed(false);
    load().then(
      () => window.print(),
      () => setFailed(true),
    );
  };
  return {
    prepare: () => void load().catch(() => {}),
    start,
    failed,
    sheet: shown && createElement(shown.Sheet, { geometry: shown.geometry }),
  };
}
