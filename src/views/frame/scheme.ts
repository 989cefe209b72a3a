export const schemeChoices = ["auto", "light", "dark"] as const;
export type SchemeChoice = (typeof schemeChoices)[number];

/** `public/scheme.js` reads the same key before the first paint. */
const storageKey = "scheme";

/** What is in force now, as `public/scheme.js` or `chooseScheme` set it. */
export function schemeChoice(): SchemeChoice {
  const { scheme } = document.documentElement.dataset;
  return scheme === "light" || scheme === "dark" ? scheme : "auto";
}

/** Takes effect at once and is remembered on the device, where the device lets us. */
export function chooseScheme(choice: SchemeChoice): void {
  const { dataset } = document.documentElement;
  if (choice === "auto") delete dataset.scheme;
  else dataset.scheme = choice;
  try {
    if (choice === "auto") localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, choice);
  } catch {
    // Storage is refused in some private windows; the choice then lasts as long as the page.
  }
}
