import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

/** Where a page could reckon or word something for itself; the domain has the functions, and three files the words. */
const FILES = globSync("{app,components,lib/loaders,lib/actions,lib/wording}/**/*.{ts,tsx}").filter(
  (file) => !/\.test\.tsx?$/.test(file),
);

/** Asked once for a request, by the loader from which every page has its pace. */
const OF_THE_DOMAIN = new Set(["paceOf", "plannedPace", "recordedDays", "weeksFor", "workOf"]);
const MAY_ASK: Readonly<Record<string, readonly string[]>> = {
  "lib/loaders/learner.ts": ["paceOf"],
};

/** The words of a rate: of a pace, of the forecast, which names that pace, and of what a learner plans or means to do. */
const OF_THE_WORDING = new Set(["formatRate", "formatAboutRate"]);
const MAY_WORD = new Set([
  "lib/wording/pace.ts",
  "lib/wording/forecast.ts",
  "lib/wording/switch/finish.ts",
  "lib/wording/goal.ts",
  "lib/wording/journey/coach-events.ts",
  "lib/wording/archive/readable.ts",
]);

/** What is said in per cent: progress, depth, the two percentages of a newer version, and the number of a rule. */
const MAY_SAY_PERCENT = new Set([
  "lib/wording/progress.ts",
  "lib/wording/enrollments.ts",
  "lib/wording/roadmap-difference.ts",
  "lib/wording/corrections.ts",
  "components/how-it-works/mistakes.tsx",
]);

/** Drawings: shares of a height or a size, and no number that is read. */
const MAY_DIVIDE = new Set([
  "components/journey/day-mark.tsx",
  "components/journey/work-days.tsx",
  "components/paths/braid-layout.ts",
  "components/year/year-weeks.tsx",
]);

test("no page, component, loader or wording reckons or words a pace, a duration or a percentage for itself", () => {
  expect(FILES.length).toBeGreaterThan(300);
  expect(FILES.flatMap((file) => ownReckoning({ file, text: readFileSync(file, "utf8") }))).toEqual(
    [],
  );
});

test.each([
  'import { paceOf } from "#lib/domain/work/pace";',
  'import { weeksFor } from "#lib/domain/work/pace";',
  'import { formatRate } from "#lib/wording/rate";',
  "const weeks = hours / hoursPerWeek;",
  "const weeks = Math.ceil(left.hours / pace.hoursPerWeek);",
  "const share = Math.floor((100 * cleared) / required);",
  `const a = \`at \${rate} hours a week\`;`,
  `const a = \`\${done} %\`;`,
  `const a = \`\${done}\\u00a0%\`;`,
  "const a = <p>{done} %</p>;",
])("%s is found", (text) => {
  expect(ownReckoning({ file: "components/a.tsx", text })).toHaveLength(1);
});

test.each([
  'import { formatPaceSentence } from "#lib/wording/pace";',
  `const x = \`\${(column * daysOff) / 7}%\`;`,
  "const a = <p>At least 80 % of them</p>;",
  "// hours / hoursPerWeek",
])("%s is not", (text) => {
  expect(ownReckoning({ file: "components/a.tsx", text })).toEqual([]);
});

const RECKONED = /hoursPerWeek|pace|cleared|percent|\bhours\b/i;

/** What a module reckons or words for itself. */
function ownReckoning({ file, text }: Readonly<{ file: string; text: string }>): readonly string[] {
  const found: string[] = [];
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found.map((each) => `${file}: ${each}`);

  function visit(node: ts.Node): void {
    if (ts.isImportSpecifier(node) && !mayImport({ file, name: node.name.text })) {
      found.push(node.getText());
    }
    const isQuotient =
      ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.SlashToken;
    if (isQuotient && RECKONED.test(node.getText()) && !MAY_DIVIDE.has(file)) {
      found.push(node.getText());
    }
    if (saysPercent(node) && !MAY_SAY_PERCENT.has(file)) found.push(node.getText());
    if (saysRate(node) && !file.startsWith("lib/wording/")) found.push(node.getText());
    ts.forEachChild(node, visit);
  }
}

function mayImport({ file, name }: Readonly<{ file: string; name: string }>): boolean {
  if (OF_THE_DOMAIN.has(name)) return MAY_ASK[file]?.includes(name) ?? false;
  return !OF_THE_WORDING.has(name) || MAY_WORD.has(file);
}

/** A number that is not written out, before a sign for per cent that is read: apart from it, as in a sentence. */
function saysPercent(node: ts.Node): boolean {
  if (ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) return /^[\s\u00a0]%/.test(node.text);
  return ts.isJsxText(node) && /^[\s\u00a0]+%/.test(node.text);
}

/** The same before "hours a week". */
function saysRate(node: ts.Node): boolean {
  if (ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) return /^ hours a week/.test(node.text);
  return ts.isJsxText(node) && /^\s*hours a week/.test(node.text);
}
