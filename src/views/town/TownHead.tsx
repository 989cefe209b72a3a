import type { Town } from "../../core/model.ts";
import { useAtlas } from "../context.ts";
import detail from "../detail/detail.module.css";

/** What a town is: name, kind, size, and whether the map knows its outline. Its records are listed below it. */
export function TownHead({ town }: { readonly town: Town }) {
  const { language, t } = useAtlas();
  const other = language === "en" ? "zh-CN" : "en";
  return (
    <header className={detail.header}>
      <div>
        <p className={detail.eyebrow}>{t.townKind[town.kind]}</p>
        <h1 tabIndex={-1} data-page-heading="">
          {town.name[language]}
        </h1>
        <p className={detail.otherName} lang={other}>
          {town.name[other]}
        </p>
      </div>
    </header>
  );
}
