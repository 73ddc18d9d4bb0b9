import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkout } from "../launch/checkout.mjs";

const SCHEMA = readFileSync(join(checkout, "prisma/schema.prisma"), "utf8");
const PAGE = readFileSync(join(checkout, "docs/data.md"), "utf8");

/** The columns of each table of the schema: fields whose type is no table. */
const TABLES = [...SCHEMA.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(
  ([, name = "", body = ""]) => ({ name, body }),
);
const NAMES = new Set(TABLES.map(({ name }) => name));
const COLUMNS = TABLES.flatMap(({ name, body }) =>
  [...body.matchAll(/^ {2}(\w+) +(\w+)/gm)]
    .filter(([, , type = ""]) => !NAMES.has(type))
    .map(([, column]) => `${name}.${column}`),
);

/** The rows of docs/data.md below the heading of each table: column, why, where it is in the file. */
const LINES = [...PAGE.matchAll(/^### `(\w+)`\n([\s\S]*?)(?=^##|$(?![\s\S]))/gm)].flatMap(
  ([, table = "", text = ""]) =>
    [...text.matchAll(/^\| `(\w+)` +\|([^|]*)\|([^|]*)\|$/gm)].map(([, column, why, place]) => ({
      name: `${table}.${column}`,
      cells: [why, place],
    })),
);

test("docs/data.md has a line for each column of the schema, and no other (add yours there)", () => {
  expect(COLUMNS.length).toBeGreaterThan(100);
  expect(LINES.map(({ name }) => name).toSorted()).toEqual(COLUMNS.toSorted());
});

test("each line says why the column is kept, and whether it is in a learner's file", () => {
  const empty = LINES.filter(({ cells }) => cells.some((cell) => (cell?.trim() ?? "") === ""));
  expect(empty.map(({ name }) => name)).toEqual([]);
});

test("each table says for how long its rows are kept", () => {
  const silent = TABLES.filter(
    ({ name }) => !new RegExp(`^### \`${name}\`\\n\\n.*Kept: .+\\.$`, "m").test(PAGE),
  );
  expect(silent.map(({ name }) => name)).toEqual([]);
});
