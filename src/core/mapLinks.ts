import { fromWgs84 } from "./datum.ts";
import type { AtlasRecord, Position } from "./model.ts";

/** Services that show a place on a map of their own. */
export const mapServices = ["amap", "baidu", "tencent", "apple"] as const;
export type MapService = (typeof mapServices)[number];

/**
 * The one position to hand to another map; null where there is none that could be taken for the place: a record known to
 * its town, one of several candidates, a line that is only a symbol.
 */
export function positionToOpen({ placement }: AtlasRecord): Position | null {
  const isPlaced = ["site", "alignment", "approximate"].includes(placement.precision);
  const [anchor] = placement.anchors;
  return isPlaced && anchor?.town === null ? anchor.at : null;
}

/**
 * Address at which a service shows a position (degrees, WGS-84) under a name. AMap, Tencent and, in China, Apple draw in
 * GCJ-02, Baidu in BD-09; each gets its own, five decimals, about a metre.
 */
export function mapLink(service: MapService, position: Position, name: string): string {
  const [lng, lat] = fromWgs84(position, service === "baidu" ? "BD-09" : "GCJ-02").map((degrees) => degrees.toFixed(5));
  const title = encodeURIComponent(name);
  switch (service) {
    case "amap":
      return `https://uri.amap.com/marker?position=${lng},${lat}&name=${title}&coordinate=gaode`;
    case "baidu":
      return `https://api.map.baidu.com/marker?location=${lat},${lng}&title=${title}&content=${title}&coord_type=bd09ll&output=html&src=wuzhong-atlas`;
    case "tencent":
      return `https://apis.map.qq.com/uri/v1/marker?marker=coord:${lat},${lng};title:${title}&referer=wuzhong-atlas`;
    case "apple":
      return `https://maps.apple.com/?ll=${lat},${lng}&q=${title}`;
  }
}
