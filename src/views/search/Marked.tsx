import type { Part } from "../../core/search.ts";

/** A text with the part that was asked for marked. */
export function Marked({ parts }: { readonly parts: readonly Part[] }) {
  let start = 0;
  return parts.map(({ text, isMarked }) => {
    const key = start;
    start += text.length;
    return isMarked ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}
