import { relative } from "node:path";
import { expect, test } from "vitest";
import { checkout } from "../launch/checkout.mjs";
import { PAGES, SOURCES } from "./pages.ts";

/** What only those could look up who have more than this repository. Items of a public standard (6.2.4) are fine. */
const UNKNOWN = [
  /\bdesign(?:\.md)?,? sections? \d/i,
  /\b(?:design|style|stack|curriculum)\.md\b/,
  /\bsecurity\.md,? (?:section|row|[A-Z]\d)/,
  // Another project's issue is named with the project: "prisma/orm issue 27403".
  /(?<!\w\/[\w-]+ )\bissues? #?\d/i,
];

/** A row of a list that is not here: "(A13)", "row R15", "A17: …". In code these are looked for in comments and names of tests. */
const ROW = /(?<![\w%=&#./-])[ABCR]\d{1,2}(?![\w.%=-])/;
const COMMENT_OR_TEST = /^\s*(?:\/\/|\/?\*|#|--)|\/\/ |\/\*|\b(?:test|describe)\b|^\]\)?.*\)\("/;

/** Its own examples would be found. */
const HERE = relative(checkout, import.meta.filename);

test.each([
  "Rules and numbers: design section 6.",
  " * done (design sections 7 and 8). What is put aside",
  "/** The schemas of the YAML (design.md section 2). */",
  "as style.md says",
  "(security.md section 6)",
  "survives the loss of its server (security.md R5 to R7)",
  "spread over two weeks (issue 4)",
  "see issue #12",
  'test("a secret holds 32 random bytes (A10)", () => {',
  '] as const)("common passwords are refused on %s (A3)", async (_, schema, rest) => {',
  "// A17: an attacker signs up",
  " * Row R15 of the list",
])("%j cites what a reader does not have", (line) => {
  expect(isUnknown({ path: "lib/some.ts", line })).toBe(true);
});

test.each([
  "// type char (prisma/orm issue 27403)",
  "/** Counted in code points (ASVS 6.2.1). */",
  " * see docs/security.md#secrets and docs/rules.md#percent",
  '  "/%E0%A4%A",',
  '  <path d="M4 4 C12 3 A8 8 0 1" />',
  "// a run of base-36 digits: B2B",
])("%j cites nothing unknown", (line) => {
  expect(isUnknown({ path: "lib/some.ts", line })).toBe(false);
});

test("no line of code or of a page cites what a reader of the repository does not have", () => {
  const cites = [...SOURCES, ...PAGES]
    .filter(({ path }) => path !== HERE)
    .flatMap(({ path, text }) =>
      text
        .split("\n")
        .map((line, index) => ({ path, line, at: `${path}:${index + 1}: ${line.trim()}` })),
    )
    .filter(isUnknown)
    .map(({ at }) => at);
  expect(cites).toEqual([]);
});

function isUnknown({ path, line }: Readonly<{ path: string; line: string }>): boolean {
  if (UNKNOWN.some((pattern) => pattern.test(line))) return true;
  return (path.endsWith(".md") || COMMENT_OR_TEST.test(line)) && ROW.test(line);
}
