import type { Language } from "../core/vocabulary.ts";

/** Words of the optional base maps; apart from the others, because most sites configure none and never load them. */
export interface BasemapWords {
  readonly basemap: string;
  /** The atlas's own ground. */
  readonly embedded: string;
  readonly names: Readonly<Record<"pmtiles" | "tianditu:vector" | "tianditu:imagery", string>>;
  readonly loading: (name: string) => string;
  readonly failed: Readonly<Record<"slow" | "refused" | "empty" | "invalid" | "shifted", (name: string) => string>>;
}

export const basemapWords: Record<Language, BasemapWords> = {
  "zh-CN": {
    basemap: "底图",
    embedded: "内置底图",
    names: { pmtiles: "街道图", "tianditu:vector": "天地图 · 矢量", "tianditu:imagery": "天地图 · 影像" },
    loading: (name) => `正在载入“${name}”…`,
    failed: {
      slow: (name) => `“${name}”迟迟没有载入，已换回内置底图；项目与列表不受影响。`,
      refused: (name) => `“${name}”取不到（服务停止、被拦截或密钥不对），已换回内置底图；项目与列表不受影响。`,
      empty: (name) => `“${name}”在此处没有内容，已换回内置底图。`,
      invalid: (name) => `“${name}”的样式有误，无法使用，已换回内置底图。`,
      shifted: (name) => `“${name}”用的是偏移坐标（GCJ-02 或 BD-09），项目会偏离实地数百米，因此不用。`,
    },
  },
  en: {
    basemap: "Base map",
    embedded: "Built in",
    names: { pmtiles: "Streets", "tianditu:vector": "Tianditu, streets", "tianditu:imagery": "Tianditu, imagery" },
    loading: (name) => `Loading “${name}”…`,
    failed: {
      slow: (name) => `“${name}” did not come in time. The built-in base map is back; projects and list are complete.`,
      refused: (name) =>
        `“${name}” cannot be had: stopped, blocked, or a wrong key. The built-in base map is back; projects and list are complete.`,
      empty: (name) => `“${name}” has nothing here. The built-in base map is back.`,
      invalid: (name) => `“${name}” has a faulty style and cannot be used. The built-in base map is back.`,
      shifted: (name) =>
        `“${name}” uses shifted coordinates (GCJ-02 or BD-09): projects would stand hundreds of metres beside their places, so it is not used.`,
    },
  },
};
