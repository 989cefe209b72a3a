import { type ComponentType, useState } from "react";

export interface Fetched<Props> {
  /** null until its script is there. */
  readonly View: ComponentType<Props> | null;
  /** Asks for it; again, where it did not come. */
  readonly fetchView: () => void;
  readonly failed: boolean;
}

/** A view whose script is fetched when someone wants it. */
export function useFetched<Props>(load: () => Promise<ComponentType<Props>>): Fetched<Props> {
  const [View, setView] = useState<ComponentType<Props> | null>(null);
  const [failed, setFailed] = useState(false);
  const fetchView = () => {
    if (View) return;
    setFailed(false);
    load().then(
      (loaded) => setView(() => loaded),
      () => setFailed(true),
    );
  };
  return { View, fetchView, failed };
}
