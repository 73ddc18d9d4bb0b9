import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

/** What speaks to whoever runs an instance or writes its content, and what an invented learner wrote. */
const SPOKEN_ELSEWHERE =
  /^lib\/(wording|content|domain\/(content|questionnaire|demo))\/|^lib\/(config|config-pictures|config-providers|mail\/mailer)\.ts$|\.test\.ts$|-example\.ts$/;

test("outside the wording, pages and components, nothing holds a sentence", () => {
  const files = globSync("lib/**/*.ts").filter((file) => !SPOKEN_ELSEWHERE.test(file));
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => sentencesIn({ file, text: readFileSync(file, "utf8") }))).toEqual(
    [],
  );
});

test.each([
  'const a = "Choose a day after today.";',
  "const a = `You plan eight hours a week`;",
  'export const a = { title: "Ten questions" };',
  'export const a = { label: "first own project soonest" };',
  `const a = \`\${count} of the others\`;`,
  'const a = "easy, if you like";',
])("%s holds a sentence", (text) => {
  expect(sentencesIn({ file: "a.ts", text })).toHaveLength(1);
});

test.each([
  'import { a } from "A module of b";',
  'throw new Error("A bug is told in words");',
  'log().warn({ error }, "mail could not be sent");',
  'const a = "data-science";',
  'const a = "Asia/Kathmandu";',
  "const a = sql`SELECT one FROM two`;",
  'const a = "count(*) FROM one WHERE two IS NULL";',
  'const a = "public, max-age=60, must-revalidate";',
  'const a = "https://example.org/one two three";',
  'const a = "flex min-h-11 items-center";',
  'const a = "two words";',
])("%s holds none", (text) => {
  expect(sentencesIn({ file: "a.ts", text })).toEqual([]);
});

/** The log speaks to whoever runs an instance. */
const LOGGED = /\b(?:log|logger)(?:\(\))?\.(?:debug|info|warn|error|fatal)$/;

/** The texts of a module, but for errors, the log and SQL, in which words follow each other as in a sentence or a title. */
function sentencesIn({ file, text }: Readonly<{ file: string; text: string }>): readonly string[] {
  const found: string[] = [];
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;

  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node) || ts.isTaggedTemplateExpression(node)) return;
    if (ts.isNewExpression(node) && node.expression.getText().endsWith("Error")) return;
    if (ts.isCallExpression(node) && node.expression.getText() === "super") return;
    if (ts.isCallExpression(node) && LOGGED.test(node.expression.getText())) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      const words = node.getText().slice(1, -1);
      if (isSentence(words) || isPhrase(words)) found.push(`${file}: ${words}`);
    }
    ts.forEachChild(node, visit);
  }
}

/** Begins with a capital, and a word follows. */
function isSentence(words: string): boolean {
  return /^(?!SELECT |CASE )[A-Z“]/.test(words) && /[\w}’] [a-z$]/.test(words);
}

/** Three words or more, one after the other; SQL, addresses and lists of classes or of header values are none. */
function isPhrase(words: string): boolean {
  if (/^[a-z]+:\/\/|\b(?:SELECT|FROM|WHERE|SET|CASE)\b/.test(words)) return false;
  return /(?:^|[ }])(?:[a-z’]+|\$\{[^}]*\}),? [a-z’]+,? [a-z’]+(?![\w-])/.test(words);
}
