import { type ComponentType, useEffect } from "react";
import { useAtlas, useView } from "./context.ts";
import "./base.css";
import { SiteHeader } from "./frame/SiteHeader.tsx";
import { pageTitle } from "./pageTitle.ts";
import { useFound } from "./search/useFound.ts";

/** The frame around every page. The page itself comes from outside, so that each is loaded where it is shown. */
export function App({ content: Content }: { readonly content: ComponentType }) {
  const { atlas, language, t } = useAtlas();
  const page = useView(({ view }) => view.page);
  const embed = useView(({ view }) => view.embed);
  useFound();
  const title = pageTitle(page, atlas, language, t);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <>
      {!embed && <SiteHeader />}
      <Content />
    </>
  );
}
