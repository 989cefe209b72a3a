import { test as base, type ConsoleMessage, expect, type FrameLocator, type Page } from "@playwright/test";

/** Sizes at which the layout must hold, in CSS px. */
export const sizes = {
  desktop: { width: 1440, height: 900 },
  tablet: { width: 768, height: 1024 },
  phone: { width: 390, height: 844 },
} as const;

/** For `test.use`: a phone held upright, with touch. */
export const phone = { viewport: sizes.phone, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

/** For stories in which addresses matter: they are told once more where the site stands under a path of its host. */
export const wherever = { tag: "@wherever" };

interface StoryOptions {
  /** Problems that the story provokes; all others fail it. Matched against console lines and failed addresses. */
  readonly expectedProblems: readonly RegExp[];
}

interface StoryFixtures {
  /** The address of a path of the contract: `/p/e2024-03/` → `http://localhost:4000/atlas/p/e2024-03/`. */
  readonly address: (path: string) => string;
  readonly noProblems: undefined;
}

/**
 * Playwright's `test`, but a story also fails when a page logs a warning or an error, throws, asks for something that
 * is not there, or asks anyone else than our own server.
 */
export const test = base.extend<StoryOptions & StoryFixtures>({
  expectedProblems: [[], { option: true }],

  address: async ({ browserName: _ }, use) => {
    const site = process.env.ATLAS_ADDRESS ?? "";
    await use((path) => new URL(`.${path}`, site).href);
  },

  noProblems: [
    async ({ page, expectedProblems }, use) => {
      const problems: string[] = [];
      watch(page, (problem) => problems.push(problem));
      await use(undefined);
      expect(problems.filter((problem) => !expectedProblems.some((expected) => expected.test(problem)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Waits for the live map, whose first picture takes its time when it is drawn by software on a busy machine. */
export async function liveMap(page: Page | FrameLocator): Promise<void> {
  await expect(page.locator("section[data-map]")).toHaveAttribute("data-map", "live", { timeout: 45_000 });
}

/** The browser as one without a graphics card: the static map stays. */
export async function withoutWebGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      if (kind.startsWith("webgl")) return null;
      return Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });
}

function watch(page: Page, report: (problem: string) => void): void {
  const own = new URL(process.env.ATLAS_ADDRESS ?? "http://localhost").origin;
  page.on("console", (message) => {
    if (isProblem(message)) report(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => report(`thrown: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(own)) report(`asks another server: ${url}`);
  });
}

function isProblem(message: ConsoleMessage): boolean {
  return (message.type() === "error" || message.type() === "warning") && !isOfThisMachine(message);
}

/** Software WebGL makes the browser complain of its own slowness; that is not about the page. */
export function isOfThisMachine(message: ConsoleMessage): boolean {
  return /GL Driver Message|GPU stall due to ReadPixels|software WebGL|swiftshader/i.test(message.text());
}
