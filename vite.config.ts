import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { readSitePlace } from "./scripts/lib/site.mjs";
import type * as documentModule from "./src/pages/document.ts";

const { base, origin } = readSitePlace();

/** `npm run dev` serves pages rendered as the build renders them, so that hydration is met while developing. */
function renderPages(): Plugin {
  return {
    name: "atlas:render-pages",
    apply: "serve",
    transformIndexHtml: {
      order: "pre",
      async handler(template, { server, originalUrl = base }) {
        if (server === undefined) return template;
        const pages = (await server.ssrLoadModule("/src/pages/document.ts")) as typeof documentModule;
        return pages.pageDocument(template, new URL(originalUrl, "http://localhost").pathname);
      },
    },
  };
}

export default defineConfig({
  base,
  plugins: [react(), renderPages()],
  define: { "import.meta.env.SITE_ORIGIN": JSON.stringify(origin ?? "") },
  json: { stringify: true },
  worker: {
    format: "es",
    rolldownOptions: { output: { entryFileNames: "assets/[name]-[hash].js" } },
  },
  build: {
    modulePreload: { polyfill: false },
    license: { fileName: "licences.md" },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "maplibre", test: /node_modules[\\/](maplibre-gl|@maplibre|@mapbox)[\\/]/ },
            { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            // What every page needs comes in one file; split by who else uses it, it would be seventeen.
            { name: "atlas", tags: ["$initial"] },
          ],
        },
      },
    },
  },
  test: {
    // Ten thousand generated cases take their time on a busy machine; a hang is still found.
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "source", include: ["tests/**/*.test.{ts,tsx}"], exclude: ["tests/built/**"] } },
      { extends: true, test: { name: "built", include: ["tests/built/**/*.test.ts"] } },
    ],
  },
});
