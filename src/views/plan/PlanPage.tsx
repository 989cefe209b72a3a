import { planWords } from "../../i18n/planWords.ts";
import { useAtlas } from "../context.ts";
import prose from "../frame/prose.module.css";
import { planTables } from "./planTables.ts";
import { TakingsTable } from "./TakingsTable.tsx";
import { TargetTable } from "./TargetTable.tsx";

/** Targets and results of one year, targets of the next, and the sum of the expropriation plan. */
export function PlanPage() {
  const { language } = useAtlas();
  const words = planWords[language];
  return (
    <main className={prose.page}>
      <h1>{words.title}</h1>
      <p className={prose.lead}>{words.lead}</p>
      <TakingsTable />
      {planTables.tables.map((table) => (
        <TargetTable key={table.year} table={table} />
      ))}
    </main>
  );
}
