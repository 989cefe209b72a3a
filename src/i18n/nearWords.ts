import type { Datum } from "../core/coordinates.ts";
import type { Language } from "../core/vocabulary.ts";

/** Words of “my place”, which is fetched when it is asked for. */
export interface NearWords {
  readonly title: string;
  readonly close: string;
  readonly privacy: string;
  readonly device: string;
  readonly locating: string;
  readonly deviceFailed: Readonly<Record<"refused" | "unavailable" | "slow", string>>;
  readonly pick: string;
  readonly pickHint: string;
  readonly pickHere: string;
  readonly cancel: string;
  readonly coordinates: string;
  readonly coordinatesHint: string;
  readonly datum: string;
  readonly datums: Readonly<Record<Datum, string>>;
  readonly show: string;
  readonly notUnderstood: string;
  readonly community: string;
  readonly noCommunity: (name: string) => string;
  readonly forget: string;
  readonly inTown: (town: string) => string;
  readonly nearEdge: (towns: string) => string;
  readonly outside: string;
  readonly communityIn: (name: string, town: string) => string;
  readonly noPosition: string;
  readonly accuracy: (distance: string) => string;
  readonly ring: (distance: string, count: number) => string;
  readonly nothing: (distance: string) => string;
  readonly within: string;
  readonly atLeast: (distance: string) => string;
  readonly townOnly: (towns: string, count: number) => string;
  readonly districtOnly: (count: number) => string;
  readonly seeTown: (town: string) => string;
}

export const nearWords: Record<Language, NearWords> = {
  "zh-CN": {
    title: "我附近有什么",
    close: "关闭",
    privacy: "位置只在这台设备上使用，不会发送，也不写进链接。",
    device: "用设备定位",
    locating: "正在定位…",
    deviceFailed: {
      refused: "没有得到定位许可；可以在图上选，或填坐标。",
      unavailable: "设备给不出位置；可以在图上选，或填坐标。",
      slow: "定位迟迟没有结果；可以再试，或在图上选。",
    },
    pick: "在图上选",
    pickHint: "点一下地图，或移动地图让十字对准，再按“选这里”。",
    pickHere: "选这里",
    cancel: "取消",
    coordinates: "坐标",
    coordinatesHint: "如 31.2305, 120.6312",
    datum: "坐标系",
    datums: { "WGS-84": "WGS-84（GPS）", "GCJ-02": "GCJ-02（高德、腾讯）", "BD-09": "BD-09（百度）" },
    show: "查看",
    notUnderstood: "没有看懂。请填两个数，如 31.2305, 120.6312（纬度在前或经度在前都可以）。",
    community: "社区或村",
    noCommunity: (name) => `名录里没有“${name}”，请从列表中选。`,
    forget: "换一个地方",
    inTown: (town) => `这里在${town}。`,
    nearEdge: (towns) => `离界线很近，而图上的界线有约 ±250 米的误差：也可能是${towns}。`,
    outside: "这里不在吴中区内。",
    communityIn: (name, town) => `${name}属于${town}。`,
    noPosition: "没有它的公开位置，所以只能按镇（街道）回答。",
    accuracy: (distance) => `位置本身的误差约 ±${distance}。`,
    ring: (distance, count) => `${distance}以内：${count} 项`,
    nothing: (distance) => `${distance}以内没有位置已知的项目。`,
    within: "就在它的范围之内",
    atLeast: (distance) => `至少 ${distance}`,
    townOnly: (towns, count) => `只知在${towns}，也可能就在附近：${count} 项`,
    districtOnly: (count) => `另有 ${count} 项只知在吴中区。`,
    seeTown: (town) => `${town}的全部项目`,
  },
  en: {
    title: "What is near me",
    close: "Close",
    privacy: "Your place stays on this device: it is sent to nobody and not written into the link.",
    device: "Use this device’s location",
    locating: "Locating …",
    deviceFailed: {
      refused: "Location was not permitted; pick a place on the map or give coordinates.",
      unavailable: "The device has no location; pick a place on the map or give coordinates.",
      slow: "Locating takes too long; try again, or pick a place on the map.",
    },
    pick: "Pick on the map",
    pickHint: "Press on the map, or move it until the cross is on the place and choose “Here”.",
    pickHere: "Here",
    cancel: "Cancel",
    coordinates: "Coordinates",
    coordinatesHint: "such as 31.2305, 120.6312",
    datum: "Datum",
    datums: { "WGS-84": "WGS-84 (GPS)", "GCJ-02": "GCJ-02 (AMap, Tencent)", "BD-09": "BD-09 (Baidu)" },
    show: "Show",
    notUnderstood: "Not understood. Give two numbers such as 31.2305, 120.6312, latitude or longitude first.",
    community: "Community or village",
    noCommunity: (name) => `“${name}” is not in the register; please choose from the list.`,
    forget: "Another place",
    inTown: (town) => `This is in ${town}.`,
    nearEdge: (towns) =>
      `It is close to an edge, and edges on the map are right to about ±250 m: it may be ${towns} as well.`,
    outside: "This is outside of Wuzhong District.",
    communityIn: (name, town) => `${name} belongs to ${town}.`,
    noPosition: "No position of it is published, so the answer is by town.",
    accuracy: (distance) => `The place itself is right to about ±${distance}.`,
    ring: (distance, count) => `Within ${distance}: ${count}`,
    nothing: (distance) => `Nothing with a known position within ${distance}.`,
    within: "inside its extent",
    atLeast: (distance) => `at least ${distance}`,
    townOnly: (towns, count) => `Known to be in ${towns} only, and perhaps next door: ${count}`,
    districtOnly: (count) => `${count} more are known to the district only.`,
    seeTown: (town) => `Everything in ${town}`,
  },
};
