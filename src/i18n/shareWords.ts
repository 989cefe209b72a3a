import type { Language } from "../core/vocabulary.ts";

/** Words of the share dialog, which is fetched when it is opened. */
export interface ShareWords {
  readonly title: string;
  readonly close: string;
  readonly link: string;
  readonly copyLink: string;
  readonly copied: string;
  /** The browser refused the clipboard; the text is selected. */
  readonly copyByHand: string;
  readonly system: string;
  readonly code: string;
  readonly codeHint: string;
  readonly cite: string;
  readonly citations: Readonly<Record<Language, string>>;
  readonly copyCitation: (form: string) => string;
  readonly embed: string;
  readonly embedHint: string;
  readonly embedCode: string;
  readonly copyEmbed: string;
  readonly width: string;
  readonly height: string;
  readonly preview: string;
  readonly withPlace: string;
}

export const shareWords: Record<Language, ShareWords> = {
  "zh-CN": {
    title: "分享",
    close: "关闭",
    link: "链接",
    copyLink: "复制链接",
    copied: "已复制",
    copyByHand: "浏览器不让复制；文字已选中，请手动复制。",
    system: "用系统分享",
    code: "二维码",
    codeHint: "用微信或相机扫描",
    cite: "引用",
    citations: { "zh-CN": "GB/T 7714", en: "英文" },
    copyCitation: (form) => `复制${form}引用`,
    embed: "嵌入网页",
    embedHint: "把这段代码贴进网页，就有这幅地图。",
    embedCode: "嵌入代码",
    copyEmbed: "复制代码",
    width: "宽（像素）",
    height: "高（像素）",
    preview: "预览",
    withPlace: "链接带上“我的位置”（只精确到约 100 米；收到的人会看到）",
  },
  en: {
    title: "Share",
    close: "Close",
    link: "Link",
    copyLink: "Copy link",
    copied: "Copied",
    copyByHand: "The browser refuses to copy; the text is selected, please copy it by hand.",
    system: "Share with an app",
    code: "QR code",
    codeHint: "Scan it with WeChat or a camera",
    cite: "Cite",
    citations: { "zh-CN": "GB/T 7714", en: "English" },
    copyCitation: (form) => `Copy ${form} citation`,
    embed: "Embed",
    embedHint: "Put this code into a web page to have the map there.",
    embedCode: "Embed code",
    copyEmbed: "Copy code",
    width: "Width (px)",
    height: "Height (px)",
    preview: "Preview",
    withPlace: "Include “my place” in the link (to about 100 m only; whoever gets the link sees it)",
  },
};
