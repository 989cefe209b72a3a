import type { Language } from "../core/vocabulary.ts";

/** Words of the map in another site's frame, and of what the page about the atlas says of it. */
export interface EmbedWords {
  readonly open: string;
  /** Over a map in a page that itself scrolls. */
  readonly gestures: { readonly keyboard: string; readonly mac: string; readonly touch: string };
  readonly title: string;
  readonly how: string;
  readonly messages: string;
  readonly types: Readonly<Record<"ready" | "select" | "filter", string>>;
  readonly safe: string;
}

export const embedWords: Record<Language, EmbedWords> = {
  "zh-CN": {
    open: "在新窗口打开完整页面",
    gestures: { keyboard: "按住 Ctrl 滚动来缩放地图", mac: "按住 ⌘ 滚动来缩放地图", touch: "用两根手指移动地图" },
    title: "嵌入与消息",
    how: "任何一个视图都能嵌入别的网页：在“分享”里取嵌入代码，或在链接后加 embed=1。",
    messages:
      '嵌入的地图用 postMessage 告诉外面的页面发生了什么。每条消息都有 source: "wuzhong-atlas"、version: 1、type，以及完整页面的地址 url；另有：',
    types: {
      ready: "已就绪：count 所列项数，data 数据版本",
      select: "打开或离开了一个项目或镇（街道）：record、town，没有则为 null",
      filter: "所列的项目变了：count 项数，records 编号",
    },
    safe: "它只发消息，不接收任何消息。",
  },
  en: {
    open: "Opens the full page in a new window",
    gestures: {
      keyboard: "Hold Ctrl and scroll to zoom the map",
      mac: "Hold ⌘ and scroll to zoom the map",
      touch: "Use two fingers to move the map",
    },
    title: "Embedding and messages",
    how: "Any view can stand in another web page: take the code from “Share”, or add embed=1 to a link.",
    messages:
      'The embedded map tells the page around it what happens, by postMessage. Every message has source: "wuzhong-atlas", version: 1, type, and url, the address of the full page; besides:',
    types: {
      ready: "it is there: count of listed items, data version as data",
      select: "a project or a town was opened or left: record, town, else null",
      filter: "other items are listed: count, and their ids as records",
    },
    safe: "It only sends messages and listens to none.",
  },
};
