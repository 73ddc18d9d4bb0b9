import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

/** What speaks to whoever runs an instance or writes its content, and what an invented learner wrote. */
const SPOKEN_ELSEWHERE =
  /^lib\/(wording|config|content|domain\/(content|questionnaire|demo))\/|^lib\/mail\/mailer\.ts$|\.test\.ts$|-example\.ts$/;

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
])("%s holds a sentence", (text) => {
  expect(sentencesIn({ file: "a.ts", text })).toHaveLength(1);
});

test.each([
  'import { a } from "A module of b";',
  'throw new Error("A bug is told in words");',
  'const a = "data-science";',
  'const a = "Asia/Kathmandu";',
  "const a = sql`SELECT one FROM two`;",
])("%s holds none", (text) => {
  expect(sentencesIn({ file: "a.ts", text })).toEqual([]);
});

/** The texts of a module, but for errors and SQL, in which words follow each other as in a sentence or a title. */
function sentencesIn({ file, text }: Readonly<{ file: string; text: string }>): readonly string[] {
  const found: string[] = [];
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;

  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node) || ts.isTaggedTemplateExpression(node)) return;
    if (ts.isNewExpression(node) && node.expression.getText().endsWith("Error")) return;
    if (ts.isCallExpression(node) && node.expression.getText() === "super") return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      const words = node.getText().slice(1, -1);
      if (/^(?!SELECT |CASE )[A-Z“]/.test(words) && /[\w}’] [a-z$]/.test(words))
        found.push(`${file}: ${words}`);
    }
    ts.forEachChild(node, visit);
  }
}
