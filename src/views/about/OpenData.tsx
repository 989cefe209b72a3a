import { Fragment } from "react";
import type { Column } from "../../core/columns.ts";
import { projectColumns } from "../../core/projectColumns.ts";
import { townColumns } from "../../core/townColumns.ts";
import { openDataWords } from "../../i18n/openDataWords.ts";
import { useAtlas } from "../context.ts";
import prose from "../frame/prose.module.css";
import styles from "./openData.module.css";

/** Where the data can be had, and what every column holds: from the list that the files are written from. */
export function OpenData() {
  const { site, language } = useAtlas();
  const words = openDataWords[language];
  const files: readonly (readonly [string, string])[] = [
    ["data/projects.csv", words.files.csv],
    ["data/projects.geojson", words.files.geojson],
    ["data/projects.kml", words.files.kml],
    ["data/towns.geojson", words.files.towns],
    ["data/datapackage.json", words.files.datapackage],
    [language === "en" ? "en/feed.xml" : "feed.xml", words.files.feed],
  ];
  return (
    <section id="data">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <ul className={styles.files}>
        {files.map(([path, label]) => (
          <li key={path}>
            <a href={site.base + path}>{label}</a> <code>/{path}</code>
          </li>
        ))}
      </ul>
      {words.rules.map((rule) => (
        <p key={rule}>{rule}</p>
      ))}
      <ColumnTable title={words.projectColumns} columns={projectColumns} />
      <ColumnTable title={words.townColumns} columns={townColumns} />
    </section>
  );
}

function ColumnTable<Row>({ title, columns }: { readonly title: string; readonly columns: readonly Column<Row>[] }) {
  const { language } = useAtlas();
  const words = openDataWords[language];
  return (
    <details className={styles.columns}>
      <summary>
        {title} <span className={prose.quiet}>{columns.length}</span>
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.type}</th>
            <th scope="col">{words.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, type, description, values }) => (
            <tr key={name}>
              <th scope="row">
                <ColumnName name={name} />
              </th>
              <td>{words.types[type]}</td>
              <td>
                {description[language]}
                {values && <p className={prose.quiet}>{words.oneOf(values.join(", "))}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** A long name breaks after its underscores. */
function ColumnName({ name }: { readonly name: string }) {
  const [first = "", ...rest] = name.split("_");
  return (
    <code>
      {first}
      {rest.map((part) => (
        <Fragment key={part}>
          _<wbr />
          {part}
        </Fragment>
      ))}
    </code>
  );
}
