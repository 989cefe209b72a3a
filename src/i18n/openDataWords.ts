import type { Language } from "../core/vocabulary.ts";

interface OpenDataWords {
  readonly title: string;
  readonly lead: string;
  readonly rules: readonly string[];
  readonly files: {
    readonly csv: string;
    readonly geojson: string;
    readonly kml: string;
    readonly towns: string;
    readonly datapackage: string;
    readonly feed: string;
  };
  readonly projectColumns: string;
  readonly townColumns: string;
  readonly column: string;
  readonly type: string;
  readonly meaning: string;
  readonly types: { readonly string: string; readonly integer: string; readonly number: string; readonly list: string };
  readonly oneOf: (values: string) => string;
}

/** Words of the open data on the page about the atlas. */
export const openDataWords: Record<Language, OpenDataWords> = {
  "zh-CN": {
    title: "开放数据",
    lead: "全部数据可以下载，地址和列名不会改变；新的列只加在最后。许可为 ODbL 1.0，使用时请注明 OpenStreetMap 贡献者和本图集。",
    rules: [
      "CSV 为 UTF-8（带 BOM），逗号分隔，每行以 CRLF 结束。一格里有几个值时用英文分号隔开；GeoJSON 里是数组。",
      "文字若以 = + - @ 开头，前面加一个英文单引号，以免被电子表格当作公式；用程序读取时请去掉。",
      "GeoJSON 的坐标为 WGS-84，先经度后纬度。只知道所在镇（街道）或只知在吴中区的项目没有几何图形（geometry 为 null），只是示意的也没有。",
    ],
    files: {
      csv: "项目与工程（CSV）",
      geojson: "项目与工程（GeoJSON）",
      kml: "项目与工程（KML）",
      towns: "镇与街道（GeoJSON）",
      datapackage: "数据说明（Data Package）",
      feed: "更新订阅（Atom）",
    },
    projectColumns: "项目与工程的列",
    townColumns: "镇与街道的列",
    column: "列名",
    type: "类型",
    meaning: "含义",
    types: { string: "文字", integer: "整数", number: "小数", list: "列表" },
    oneOf: (values) => `取值：${values}`,
  },
  en: {
    title: "Open data",
    lead: "All of the data can be taken away. Addresses and names of columns do not change; new columns come at the end. The licence is ODbL 1.0: name the OpenStreetMap contributors and this atlas.",
    rules: [
      "CSV is UTF-8 with its byte order mark, separated by commas, every line ended by CR LF. Several values in a cell are separated by semicolons; in GeoJSON they are an array.",
      "A text that begins with = + - @ has an apostrophe before it, so that no spreadsheet runs it as a formula; a program takes it off again.",
      "GeoJSON is in WGS-84, longitude first. What is known to its town or to the district only has no geometry (null), nor has what is but a symbol on the map.",
    ],
    files: {
      csv: "Projects and works (CSV)",
      geojson: "Projects and works (GeoJSON)",
      kml: "Projects and works (KML)",
      towns: "Towns and subdistricts (GeoJSON)",
      datapackage: "Description (Data Package)",
      feed: "Feed of changes (Atom)",
    },
    projectColumns: "Columns of projects and works",
    townColumns: "Columns of towns and subdistricts",
    column: "Column",
    type: "Type",
    meaning: "Meaning",
    types: { string: "text", integer: "whole number", number: "number", list: "list" },
    oneOf: (values) => `One of: ${values}`,
  },
};
