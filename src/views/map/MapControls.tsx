import { mapWords } from "../../i18n/mapWords.ts";
import { useAtlas } from "../context.ts";
import styles from "./map.module.css";

interface MapControlsProps {
  readonly onZoom: (levels: number) => void;
  readonly onFit: () => void;
  /** null = not offered. */
  readonly onNear: (() => void) | null;
}

export function MapControls({ onZoom, onFit, onNear }: MapControlsProps) {
  const { language } = useAtlas();
  const buttons = [
    { name: mapWords[language].zoomIn, path: "M9 3v12M3 9h12", act: () => onZoom(1) },
    { name: mapWords[language].zoomOut, path: "M3 9h12", act: () => onZoom(-1) },
    { name: mapWords[language].fit, path: "M3 7V3h4M11 3h4v4M15 11v4h-4M7 15H3v-4", act: onFit },
    ...(onNear
      ? [{ name: mapWords[language].near, path: "M9 2v3M9 13v3M2 9h3M13 9h3M9 5a4 4 0 1 0 .01 0", act: onNear }]
      : []),
  ];
  return (
    <div className={styles.controls}>
      {buttons.map(({ name, path, act }) => (
        <button key={name} type="button" aria-label={name} title={name} onClick={act}>
          <svg width="18" height="18" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden>
            <path d={path} />
          </svg>
        </button>
      ))}
    </div>
  );
}
