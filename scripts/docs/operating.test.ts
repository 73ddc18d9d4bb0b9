import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkout } from "../launch/checkout.mjs";

const read = (path: string) => readFileSync(join(checkout, path), "utf8");

/** The variables that lib/config reads. */
const VARIABLES = [...read("lib/config.ts").matchAll(/^ {4}([A-Z][A-Z_]+): /gm)].map(
  ([, name = ""]) => name,
);

/** The rows of the table of docs/operating.md. */
const ROWS = new Set(
  [...read("docs/operating.md").matchAll(/^\| `([A-Z][A-Z_]+)`/gm)].map(([, name = ""]) => name),
);

test("docs/operating.md has a row for each variable that lib/config reads (add yours there)", () => {
  expect(VARIABLES.length).toBeGreaterThan(15);
  expect(VARIABLES.filter((name) => !ROWS.has(name))).toEqual([]);
});

test("docs/operating.md names no variable that nothing reads", () => {
  const sources = [
    ...["lib/config.ts", "lib/config-providers.ts"],
    ...["scripts/environment.ts", "scripts/database/acquire-database.ts"],
  ].map(read);
  const unread = [...ROWS].filter(
    (name) => !sources.some((text) => text.includes(name.replace(/_(ID|SECRET|ISSUER)$/, ""))),
  );
  expect(unread).toEqual([]);
});

test(".env.example has a line for each variable that an operator sets", () => {
  const example = read(".env.example");
  const left = VARIABLES.filter((name) => !/^WAYMARK_(MAIL_DIR|PRINT_MAIL)$/.test(name));
  expect(left.filter((name) => !example.includes(`#${name}=`))).toEqual([]);
});
