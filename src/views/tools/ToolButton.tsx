import type { ComponentProps } from "react";
import styles from "./tools.module.css";

interface ToolButtonProps extends ComponentProps<"button"> {
  readonly name: string;
  /** Of an icon of 18 px. */
  readonly path: string;
}

export function ToolButton({ name, path, ...rest }: ToolButtonProps) {
  return (
    <button type="button" className={styles.tool} title={name} {...rest}>
      <svg
        width="18"
        height="18"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
        aria-hidden
      >
        <path d={path} />
      </svg>
      <span>{name}</span>
    </button>
  );
}
