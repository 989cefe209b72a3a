import { useSyncExternalStore } from "react";
import type { Scheme } from "../../cartography/palette.ts";

/** The scheme in force: the visitor's choice on the root element, else the device's. */
export function useScheme(): Scheme {
  return useSyncExternalStore(subscribe, currentScheme, () => "light");
}

export function currentScheme(): Scheme {
  const chosen = document.documentElement.dataset.scheme;
  if (chosen === "light" || chosen === "dark") return chosen;
  return deviceQuery().matches ? "dark" : "light";
}

function subscribe(onChange: () => void): () => void {
  const query = deviceQuery();
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ["data-scheme"] });
  query.addEventListener("change", onChange);
  return () => {
    observer.disconnect();
    query.removeEventListener("change", onChange);
  };
}

function deviceQuery(): MediaQueryList {
  return matchMedia("(prefers-color-scheme: dark)");
}
