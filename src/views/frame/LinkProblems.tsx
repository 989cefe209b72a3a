import { dismissProblems } from "../../core/state.ts";
import { useAtlas, useView } from "../context.ts";
import styles from "./linkProblems.module.css";

/** Says which part of the address was not understood. */
export function LinkProblems() {
  const { store, t } = useAtlas();
  const problems = useView((state) => state.problems);
  if (problems.length === 0) return null;
  const parts = (isOverruled: boolean) =>
    problems.filter(({ reason }) => (reason === "overruled") === isOverruled).map(({ part }) => part);
  const [overruled, misunderstood] = [parts(true), parts(false)];
  return (
    <div className={styles.problems} role="alert">
      <p>
        {misunderstood.length > 0 && t.page.problems(misunderstood)}
        {overruled.length > 0 && t.page.overruled(overruled)}
        <span>{t.page.problemsRest}</span>
      </p>
      <button type="button" onClick={() => dismissProblems(store)}>
        {t.page.dismiss}
      </button>
    </div>
  );
}
