import { type Column, text } from "./columns.ts";
import type { AtlasRecord, Placement } from "./model.ts";
import { precisions } from "./vocabulary.ts";

/** Where a record is, and how well that is known. */
export const placeColumns: readonly Column<AtlasRecord>[] = [
  {
    name: "towns",
    type: "list",
    description: text(
      "所属镇（街道），用拼音代号；空为只知在吴中区",
      "Towns, as slugs; empty = known to the district only",
    ),
    of: ({ towns }) => towns,
  },
  {
    name: "towns_zh",
    type: "list",
    description: text("所属镇（街道）的中文名", "Chinese names of the towns"),
    of: ({ towns }, byId) => towns.map((id) => byId.get(id)?.name["zh-CN"] ?? id),
  },
  {
    name: "towns_en",
    type: "list",
    description: text("所属镇（街道）的英文名", "English names of the towns"),
    of: ({ towns }, byId) => towns.map((id) => byId.get(id)?.name.en ?? id),
  },
  {
    name: "precision",
    type: "string",
    required: true,
    values: precisions,
    description: text(
      "位置的准确程度：site 确切，alignment 道路走向，candidates 几处之一，approximate 大致范围，schematic 只是示意，town、towns、district 没有更准的位置",
      "How well it is placed: site exact, alignment the road’s own line, candidates one of several places, approximate within radius_m, schematic a symbol only; town, towns, district: nothing better is known",
    ),
    of: ({ placement }) => placement.precision,
  },
  {
    name: "radius_m",
    type: "integer",
    description: text(
      "位置的误差半径，米；没有位置时为空",
      "Metres within which the position holds; empty without a position",
    ),
    of: ({ placement }) => (hasPosition(placement) ? placement.radius : null),
  },
  {
    name: "lng",
    type: "number",
    description: text(
      "经度，WGS-84；只在 site、alignment（线的中点）、approximate 时有值",
      "Longitude, WGS-84; for site, alignment (the line’s middle) and approximate only",
    ),
    of: ({ placement }) => (hasPosition(placement) ? (placement.anchors[0]?.at[0] ?? null) : null),
  },
  {
    name: "lat",
    type: "number",
    description: text("纬度，WGS-84；同上", "Latitude, WGS-84; as for lng"),
    of: ({ placement }) => (hasPosition(placement) ? (placement.anchors[0]?.at[1] ?? null) : null),
  },
  {
    name: "position_note_zh",
    type: "string",
    description: text("关于位置的说明", "Note on the position, Chinese"),
    of: ({ placement }) => placement.note?.["zh-CN"] ?? null,
  },
  {
    name: "position_note_en",
    type: "string",
    description: text("关于位置的英文说明", "Note on the position, English"),
    of: ({ placement }) => placement.note?.en ?? null,
  },
  {
    name: "position_sources",
    type: "list",
    description: text("位置的来源代号", "Ids of the sources of the position"),
    of: ({ placement }) => [...new Set(placement.citations.map(({ source }) => source))],
  },
];

/** Where a record stands. */
export const originColumns: readonly Column<AtlasRecord>[] = [
  {
    name: "source",
    type: "string",
    required: true,
    description: text("记录的来源代号", "Id of the source of the record"),
    of: ({ citation }) => citation.source,
  },
  {
    name: "source_locator_zh",
    type: "string",
    required: true,
    description: text("在来源中的位置", "Place in the source, Chinese"),
    of: ({ citation }) => citation.locator["zh-CN"],
  },
  {
    name: "source_locator_en",
    type: "string",
    required: true,
    description: text("在来源中的位置，英文", "Place in the source, English"),
    of: ({ citation }) => citation.locator.en,
  },
  {
    name: "related",
    type: "list",
    description: text("同一地方的其他记录", "Other records of the same place on the ground"),
    of: ({ related }) => related,
  },
];

/** Whether a record has one position of its own: not a symbol, not one of several, not its town's label. */
function hasPosition({ precision }: Placement): boolean {
  return precision === "site" || precision === "alignment" || precision === "approximate";
}
