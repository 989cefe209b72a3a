import { dismissProblems } from "../../core/state.ts";
import { useAtlas, useView } from "../context.ts";
import styles from "./linkProblems.module.css";

/** Says which part of the address was not understood. */
export function LinkProblems() {
  const { store, t } = useAtlas();
  const problems = useView((state) => state.problems);
  if (problems.length === 0) return null;
  return (
    <div className={styles.problems} role="alert">
      <p>
        {t.page.problems(problems.map(({ part }) => part))}
        <span>{t.page.problemsRest}</span>
      </p>
      <button type="button" onClick={() => dismissProblems(store)}>
        {t.page.dismiss}
      </button>
    </div>
  );
}
