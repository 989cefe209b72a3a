import { describe, expect, test } from "vitest";
import { overlayFiles } from "../../geo/files.ts";
import { readTable } from "../../geo/read.ts";

const none = { read: () => null, list: () => [] };
const read = (content: string) => readTable(overlayFiles(none, { "a.csv": content }), "a.csv", ["id", "name"]);
const rows = [
  { row: 2, isRagged: false, cells: { id: "1", name: "甪直" } },
  { row: 3, isRagged: false, cells: { id: "2", name: "a, “b”" } },
];

describe("a table is read the same", () => {
  test("with line feeds alone", () => {
    expect(read('id,name\n1,甪直\n2,"a, “b”"\n')).toMatchObject({ problems: [], value: { rows } });
  });

  test("with a byte order mark and CRLF, as a spreadsheet saves it", () => {
    expect(read('\uFEFFid,name\r\n1,甪直\r\n2,"a, “b”"\r\n')).toMatchObject({ problems: [], value: { rows } });
  });

  test("with its columns in another order and blanks around its cells", () => {
    expect(read('name , id\n 甪直,1 \n"a, “b”",2')).toMatchObject({ problems: [], value: { rows } });
  });

  test("with empty rows at its end, as a spreadsheet leaves them", () => {
    expect(read('id,name\n1,甪直\n2,"a, “b”"\n,\n,\n')).toMatchObject({ problems: [], value: { rows } });
  });
});

test("a cell may hold a line break, and rows are still numbered as in a spreadsheet", () => {
  const { value } = read('id,name\n1,"甪\n直"\n2,b\n');
  expect(value?.rows.map(({ row, cells }) => [row, cells.name])).toEqual([
    [2, "甪\n直"],
    [3, "b"],
  ]);
});

test("an empty row within the table is skipped and counted", () => {
  expect(read("id,name\n1,a\n,\n2,b\n").value?.rows.map(({ row }) => row)).toEqual([2, 4]);
});
