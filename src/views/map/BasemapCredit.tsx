import type { CreditPart } from "../../map/basemap/basemap.ts";

/** The attribution of the basemap shown, beside our own, with the links its owner asks for. */
export function BasemapCredit({ credit }: { readonly credit: readonly CreditPart[] }) {
  return credit.map(({ text, href }, index) => {
    const key = `${index}-${text}`;
    if (href === null) return <span key={key}>{text}</span>;
    return (
      <a key={key} href={href} target="_blank" rel="noopener noreferrer">
        {text}
      </a>
    );
  });
}
