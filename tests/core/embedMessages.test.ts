import { describe, expect, test } from "vitest";
import { atlas } from "../../src/atlas.ts";
import { connectEmbed, type EmbedMessage } from "../../src/core/embedMessages.ts";
import type { RecordId, TownId } from "../../src/core/model.ts";
import {
  createAtlasStore,
  hover,
  moveCamera,
  openExplore,
  openRecord,
  openTown,
  setFilter,
} from "../../src/core/state.ts";
import { formatUrl, parseUrl } from "../../src/core/url.ts";

const site = { base: "/", atlas };

function embedded(address: string) {
  const [pathname = "/", search = ""] = address.split("?");
  const store = createAtlasStore(parseUrl({ pathname, search }, site).view);
  const messages: EmbedMessage[] = [];
  const end = connectEmbed(store, {
    atlas,
    urlOf: (view) => formatUrl(view, site),
    post: (message) => messages.push(message),
  });
  return { store, messages, end };
}

describe("an embedded map tells the page around it", () => {
  test("that it is ready, with the number of listed items and the full page's address", () => {
    const { messages } = embedded("/?status=new&embed=1");
    expect(messages).toEqual([
      { source: "wuzhong-atlas", version: 1, type: "ready", url: "/?status=new", count: 6, data: atlas.version },
    ]);
  });

  test("what is opened and left", () => {
    const { store, messages } = embedded("/?embed=1");
    openRecord(store, "e2024-03" as RecordId);
    openExplore(store);
    expect(messages.slice(1)).toMatchObject([
      { type: "select", record: "e2024-03", town: null, url: "/p/e2024-03/" },
      { type: "select", record: null, town: null, url: "/" },
    ]);
  });

  test("a town with what it leaves in the list", () => {
    const { store, messages } = embedded("/?embed=1");
    openTown(store, "luzhi" as TownId);
    expect(messages.slice(1)).toMatchObject([
      { type: "select", record: null, town: "luzhi" },
      { type: "filter", count: 6 },
    ]);
  });

  test("which items a filter leaves, and nothing where the list stays as it was", () => {
    const { store, messages } = embedded("/?embed=1");
    setFilter(store, "status", ["new"]);
    const [, filter] = messages;
    expect(filter).toMatchObject({ type: "filter", count: 6, url: "/?status=new" });
    expect(filter?.type === "filter" && filter.records.every((id) => id.startsWith("e2024-"))).toBe(true);
    hover(store, "e2024-03" as RecordId);
    moveCamera(store, { zoom: 11, lat: 31.2, lng: 120.6 });
    setFilter(store, "kind", ["expropriation"]);
    expect(messages).toHaveLength(2);
  });

  test("nothing once it is ended", () => {
    const { store, messages, end } = embedded("/?embed=1");
    end();
    setFilter(store, "status", ["new"]);
    expect(messages).toHaveLength(1);
  });
});
