import { useEffect } from "react";
import { connectEmbed } from "../../core/embedMessages.ts";
import { formatUrl } from "../../core/url.ts";
import { embedWords } from "../../i18n/embedWords.ts";
import { useAtlas, useView } from "../context.ts";
import { LinkProblems } from "../frame/LinkProblems.tsx";
import { pageName } from "../pageTitle.ts";
import styles from "./embed.module.css";

/** Over a map in another site's frame: what it shows, and the way to the full page, which opens beside it. */
export function EmbedBar() {
  const { atlas, store, site, language, t } = useAtlas();
  const page = useView(({ view }) => view.page);
  const href = useView(({ view }) => formatUrl({ ...view, embed: false }, site));
  useEffect(() => {
    if (window.parent === window) return;
    return connectEmbed(store, {
      atlas,
      urlOf: (view) => new URL(formatUrl(view, site), location.href).href,
      // Whoever embeds the atlas may know what it shows: all of it is public, and stands in the frame's address.
      post: (message) => window.parent.postMessage(message, "*"),
    });
  }, [atlas, store, site]);
  const words = embedWords[language];
  return (
    <header className={styles.bar}>
      <a href={href} target="_blank" rel="noopener" title={words.open}>
        <h1>{pageName(page, atlas, language, t) ?? t.page.siteTitle}</h1>
        <span>
          {t.page.siteName}
          <svg width="12" height="12" fill="none" stroke="currentColor" strokeWidth="1.4" aria-hidden>
            <path d="M4 2.5H2V10h7.5V8M6.5 2H10v3.5M10 2 5.5 6.5" />
          </svg>
          <span className="visually-hidden">{words.open}</span>
        </span>
      </a>
      <LinkProblems />
    </header>
  );
}
