import { formatUrl } from "../../core/url.ts";
import type { Language } from "../../core/vocabulary.ts";
import { useAtlas, useView } from "../context.ts";
import { PageLink } from "../PageLink.tsx";
import { SearchBox } from "../search/SearchBox.tsx";
import { SchemeSwitch } from "./SchemeSwitch.tsx";
import { SkipLink } from "./SkipLink.tsx";
import styles from "./siteHeader.module.css";

const menuId = "menu";

/** Title, pages, appearance and language. On a phone all but the language stand in a menu, which needs no script. */
export function SiteHeader() {
  const { t } = useAtlas();
  const page = useView(({ view }) => view.page);
  const isHome = page.type === "explore";
  const Title = isHome ? "h1" : "p";
  return (
    <header className={styles.header}>
      <SkipLink />
      <Title className={styles.title}>
        <PageLink page={{ type: "explore" }} aria-current={isHome ? "page" : undefined}>
          <strong>{t.page.siteName}</strong> <span>{t.page.siteSubtitle}</span>
        </PageLink>
      </Title>
      <SearchBox />
      <div id={menuId} popover="auto" className={styles.menu}>
        <nav aria-label={t.page.pages}>
          {(["plan", "about"] as const).map((type) => (
            <PageLink key={type} page={{ type }} aria-current={page.type === type ? "page" : undefined}>
              {t.page[type]}
            </PageLink>
          ))}
        </nav>
        <SchemeSwitch />
      </div>
      <LanguageLink />
      <button type="button" className={styles.menuButton} popoverTarget={menuId} aria-label={t.page.menu}>
        <svg width="20" height="20" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden>
          <path d="M3 5.5h14M3 10h14M3 14.5h14" />
        </svg>
      </button>
    </header>
  );
}

/** The same view in the other language. */
function LanguageLink() {
  const { site, language, t } = useAtlas();
  const other: Language = language === "en" ? "zh-CN" : "en";
  const href = useView(({ view }) => formatUrl({ ...view, language: other }, site));
  return (
    <a className={styles.language} href={href} hrefLang={other} lang={other}>
      {t.page.otherLanguage}
    </a>
  );
}
