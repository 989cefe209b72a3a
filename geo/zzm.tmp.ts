import { readFileSync } from "node:fs"; 
import MiniSearch from "minisearch";
import { openSearch } from "../src/core/search.ts";
import { prepareName } from "../src/core/searchGrade.ts";
const d = JSON.parse(readFileSync("/work/main/src/generated/search.json", "utf8"));
const orig = MiniSearch.prototype.addAll; let n = 0, ms = 0; MiniSearch.prototype.addAll = function (x: any) { n = x.reduce((s: number, y: any) => s + y.terms.split(" ").length + y.runs.split(" ").length, 0); const t = performance.now(); const r = orig.call(this, x); ms = performance.now() - t; return r; };
for (let i=0;i<4;i++){ const t=performance.now(); openSearch(d); console.log("open", (performance.now()-t).toFixed(1), "addAll", ms.toFixed(1), n); }
const t=performance.now(); for (const e of d.entries) for (const x of e.names) prepareName(x); console.log("prepare", performance.now()-t);
