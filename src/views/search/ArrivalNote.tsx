import { useStore } from "zustand";
import type { Town } from "../../core/model.ts";
import { useAtlas } from "../context.ts";
import { arrivals } from "./arrival.ts";
import styles from "./search.module.css";

/** On the page of a town to which a community or station led: that it belongs to it. */
export function ArrivalNote({ town }: { readonly town: Town }) {
  const { language, t } = useAtlas();
  const last = useStore(arrivals, (state) => state.last);
  if (last?.town !== town.id) return null;
  return <p className={styles.arrival}>{t.search.belongs(last.place, town.name[language])}</p>;
}
