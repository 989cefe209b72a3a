/**
 * The yardstick: the same boundaries and records by bare MapLibre, one checkbox for each category, and a plain list.
 * One script that holds everything, so that nothing is fetched after it but MapLibre's own worker.
 */
import { Map as MaplibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import { atlas } from "../../../src/atlas.ts";
import { type Category, categories } from "../../../src/core/vocabulary.ts";
import { geometry } from "../../../src/pages/geometry.ts";
import { bareStyle } from "./style.ts";
import "./page.css";

setWorkerUrl(workerUrl);

const form = byId("filter");
form.innerHTML = categories
  .map((category) => `<label><input type="checkbox" value="${category}"> ${category}</label>`)
  .join("");
showList(atlas.records);

const map = new MaplibreMap({
  container: "map",
  style: bareStyle(atlas, geometry),
  bounds: [...atlas.district.bbox],
  fitBoundsOptions: { padding: 20 },
});
map.once("load", () => {
  byId("map").dataset.map = "live";
});

form.addEventListener("change", () => {
  const chosen = [...form.querySelectorAll<HTMLInputElement>("input:checked")].map(({ value }) => value as Category);
  const shown = chosen.length === 0 ? categories : chosen;
  showList(atlas.records.filter(({ category }) => shown.includes(category)));
  for (const layer of ["anchors", "extents"])
    map.setFilter(layer, ["in", ["get", "category"], ["literal", [...shown]]]);
});

function showList(records: typeof atlas.records): void {
  byId("result").textContent = `共 ${records.length} 项`;
  byId("list").innerHTML = records.map(({ id, name }) => `<li><a href="#${id}">${name["zh-CN"]}</a></li>`).join("");
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}`);
  return found;
}
