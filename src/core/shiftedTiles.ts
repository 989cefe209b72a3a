/** Why tiles of a provider do not fit: their coordinates are shifted, by hundreds of metres near Suzhou. */
export interface Shift {
  readonly provider: "AMap" | "Tencent" | "Baidu" | "Google China" | "GeoQ" | "Bing China" | "Mapbox China";
  readonly datum: "GCJ-02" | "BD-09";
}

interface ShiftedProvider extends Shift {
  /** Hosts and everything below them. */
  readonly hosts: readonly string[];
  /** Narrows where the host also serves tiles that are not shifted. */
  readonly only?: RegExp;
}

/**
 * Public tile services in GCJ-02 or BD-09. The atlas is in WGS-84; on such tiles every mark would stand
 * beside its place, so they are refused rather than shown a little wrong.
 */
const shiftedProviders: readonly ShiftedProvider[] = [
  { provider: "AMap", datum: "GCJ-02", hosts: ["autonavi.com", "amap.com", "gaode.com"] },
  { provider: "Tencent", datum: "GCJ-02", hosts: ["map.qq.com", "map.gtimg.com", "gtimg.com"] },
  { provider: "Baidu", datum: "BD-09", hosts: ["baidu.com", "bdimg.com", "bdstatic.com"] },
  { provider: "Google China", datum: "GCJ-02", hosts: ["google.cn", "googleapis.cn"] },
  // Elsewhere Google's imagery alone is unshifted, and only where China's own view is not asked for.
  {
    provider: "Google China",
    datum: "GCJ-02",
    hosts: ["google.com", "googleapis.com"],
    only: /\/vt(?!.*lyrs=s(?![a-z]))|[?&]gl=cn/i,
  },
  { provider: "GeoQ", datum: "GCJ-02", hosts: ["geoq.cn"] },
  { provider: "Bing China", datum: "GCJ-02", hosts: ["ditu.live.com"] },
  { provider: "Mapbox China", datum: "GCJ-02", hosts: ["mapbox.cn"] },
];

/** The shift of the tiles an address leads to; null = none known. Templates (`{s}`, `{z}`) may stand anywhere. */
export function shiftOf(url: string): Shift | null {
  const host = hostOf(url);
  if (host === null) return null;
  const found = shiftedProviders.find(
    ({ hosts, only }) => hosts.some((name) => host === name || host.endsWith(`.${name}`)) && (only?.test(url) ?? true),
  );
  return found ? { provider: found.provider, datum: found.datum } : null;
}

/** Read by hand: a template such as `https://{s}.example.org` is no URL to the platform. */
function hostOf(url: string): string | null {
  const [, authority] = /^(?:pmtiles:\/\/)?(?:[a-z][a-z\d+.-]*:)?\/\/([^/?#]+)/i.exec(url.trim()) ?? [];
  const host = authority?.split("@").at(-1)?.replace(/:\d*$/, "").replace(/\.$/, "").toLowerCase();
  return host ? host : null;
}
