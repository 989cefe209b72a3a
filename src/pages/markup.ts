import { escapeMarkup } from "../core/escapeMarkup.ts";

/** An element without content: `tag("meta", { name: "robots", content: "noindex" })`. */
export function tag(name: "meta" | "link", attributes: Readonly<Record<string, string>>): string {
  const text = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`);
  return `<${name}${text.join("")}>`;
}

/** A block of JSON that no text in it can end early. */
export function jsonBlock(content: object): string {
  const json = JSON.stringify(content).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028");
  return `<script type="application/ld+json">${json}</script>`;
}
