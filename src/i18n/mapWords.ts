import type { Language, Shade } from "../core/vocabulary.ts";

/** Words of the map and its legend; they come with it. */
export interface MapWords {
  readonly map: string;
  readonly legend: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly near: string;
  readonly canvas: string;
  readonly marks: string;
  readonly noWebGl: string;
  readonly failed: string;
  readonly attribution: string;
  readonly approximateEdges: string;
  readonly newDisc: string;
  readonly carriedRing: string;
  readonly work: string;
  readonly size: string;
  readonly smallest: (area: string) => string;
  readonly position: string;
  readonly tray: string;
  readonly towns: string;
  readonly notPlaced: (count: number) => string;
  readonly notPlacedNote: string;
  readonly townOnly: string;
  readonly severalTowns: string;
  readonly trueSize: string;
  readonly trueSizeNote: string;
  readonly shade: string;
  readonly shadeBy: Readonly<Record<Shade | "none", string>>;
  readonly shadeTitle: Readonly<Record<Shade, string>>;
}

export const mapWords: Record<Language, MapWords> = {
  "zh-CN": {
    map: "地图",
    legend: "图例",
    zoomIn: "放大",
    zoomOut: "缩小",
    fit: "回到全部所列",
    near: "我附近有什么",
    canvas: "画面：方向键移动，加减键缩放",
    marks: "图上的标记：方向键在标记间移动，回车打开",
    noWebGl: "此设备无法使用可缩放的地图，这里显示静态地图；列表与详情不受影响。",
    failed: "可缩放的地图没有载入，这里显示静态地图。",
    attribution: "© OpenStreetMap 贡献者 · poi86 · GeoNames",
    approximateEdges: "镇（街道）界为近似，误差约 ±250 米，非法定界线",
    newDisc: "征收·新增",
    carriedRing: "征收·结转",
    work: "重点工程",
    size: "征收面积",
    smallest: (area: string) => `≤ ${area}`,
    position: "位置有多准",
    tray: "只知所在镇（街道）：排在名称旁的圆盘里，不代表具体地点",
    towns: "涉及几个镇（街道）：每处各有一个标记",
    notPlaced: (count: number) => `${count} 项未能定位`,
    notPlacedNote: "只知在吴中区，地图上不画，列表中都有",
    townOnly: "位置只知到镇（街道）",
    severalTowns: "涉及几个镇（街道）",
    trueSize: "画出征收面积的真实大小",
    shade: "镇（街道）底色",
    shadeBy: { none: "无", number: "按项数", area: "按征收面积" },
    shadeTitle: { number: "各镇（街道）项数", area: "各镇（街道）征收面积（万㎡）" },
    trueSizeNote: "虚线圆按地面比例；大小为真，位置不是",
  },
  en: {
    map: "Map",
    legend: "Legend",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    fit: "Back to all listed",
    near: "What is near me",
    canvas: "Canvas: arrow keys move it, plus and minus zoom",
    marks: "Marks on the canvas: arrow keys move between them, Enter opens one",
    noWebGl: "This device cannot show the zoomable map. A static one stands here; list and details are complete.",
    failed: "The zoomable map did not load. A static one stands here.",
    attribution: "© OpenStreetMap contributors · poi86 · GeoNames",
    approximateEdges: "Town edges are approximate (about ±250 m) and not a legal boundary",
    newDisc: "New",
    carriedRing: "Carried over",
    work: "Key work",
    size: "Area expropriated",
    smallest: (area: string) => `≤ ${area}`,
    position: "How well each is placed",
    tray: "Known to its town only: kept in the disc by the town’s name, which is not a location",
    towns: "Concerns several towns: one mark in each",
    notPlaced: (count: number) => `${count} not placed`,
    notPlacedNote: "Known to the district only; not drawn, all in the list",
    townOnly: "Known to its town only",
    severalTowns: "Concerns several towns",
    trueSize: "Draw areas at their true size",
    shade: "Shade towns",
    shadeBy: { none: "not", number: "by number", area: "by area expropriated" },
    shadeTitle: { number: "Items per town", area: "Area expropriated per town (ha)" },
    trueSizeNote: "Dashed circles to the scale of the ground: the size is true, the place is not",
  },
};
