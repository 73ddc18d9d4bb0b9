import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

/** Words that a native speaker would not use, or that mean something only to us, each with the plain one. */
const EVERYWHERE: readonly (readonly [stumble: RegExp, plain: string])[] = [
  [/\bwhoever\b/i, "anyone who, the person who, if you"],
  [/\breckon(?:s|ed|ing)?\b/i, "calculated, counted"],
  [/\bmend(?:s|ed|ing)?\b/i, "fix"],
  [/\bseldom\b/i, "rarely"],
  [/\bin (?:vain|earnest)\b/i, "without success; for real"],
  [/\bone['’]s own\b/i, "your own"],
  [/\b(?:thereof|thereby|whereby|hereby|henceforth|upon)\b/i, "a shorter sentence"],
  [/\bfor the while\b/i, "meanwhile, while it runs"],
  [/\bis for ever\b/i, "never changes"],
  [
    /\b(?:cancelled|cancelling|colours?|behaviours?|favourites?|organis(?:e|es|ed|ing)|recognis(?:e|es|ed|ing)|realis(?:e|es|ed|ing)|learnt|grey)\b/i,
    "canceled, color, behavior, organize, learned: American spelling",
  ],
];

const BESIDE = [/\bbeside\b/i, "next to, alongside, besides"] as const;

/** Words of the code and of its rules, and figures of speech, that no learner reads. */
const ON_PAGES: readonly (readonly [stumble: RegExp, plain: string])[] = [
  BESIDE,
  [/\bcleared\b/i, "done"],
  [/\bwaive(?:s|d|r|rs)?\b/i, "skip permanently"],
  [/\benrol+ments?\b/i, "path, the time on it"],
  [
    /\b(?:a|an|one|two|three|four|each|every|this|that|your|whole) stays?\b/i,
    "path, the time on it",
  ],
  [/\bthis learner\b/i, "their name, or you"],
  [/(?:\byour|\bthe|’s) trail\b/i, "roadmap, progress"],
  [/\bgo on\b/i, "continue"],
  [/\bhad faded\b/i, "I had forgotten it"],
  [/(?<!-)\bpress(?:es|ed)?\b/i, "choose, or say what to do: try again"],
  [/\b(?:may|can) stay empty\b/i, "Optional"],
  [/\bif left empty\b|\bare assumed\b/i, "If you leave it empty, Waymark assumes"],
  [/\bno working link\b/i, "The link has expired"],
  [/\bwalk(?:s|ed)? (?:a|the|your|this) path\b/i, "follow a path"],
  [/\bthe like\b/i, "and so on, or name it"],
  [/\b(?:is|are) no \w+ of\b/i, "is not one of"],
  [/\bon holiday\b/i, "on vacation"],
  [/\bnot the browser that asked\b/i, "Open the link in the other browser"],
];

const PAGES = globSync("{app,components}/**/*.{ts,tsx}", { exclude: isCode }).concat(
  globSync("lib/{wording,mail}/**/*.ts", { exclude: isCode }),
);
const OTHER_CODE = globSync("{lib/{config.ts,content,domain},scripts,prisma/demo}/**/*.ts", {
  exclude: isCode,
});
const CONTENT = globSync("prisma/roadmaps/**/*.yaml");
const DOCS = globSync(["*.md", "docs/*.md", ".env.example"]);

test("no page, error or mail holds a word that a reader would stumble over", () => {
  expect(PAGES.length).toBeGreaterThan(300);
  expect(
    PAGES.flatMap((file) => stumblesOf({ file, words: [...EVERYWHERE, ...ON_PAGES] })),
  ).toEqual([]);
});

test("neither do the roadmaps, the questionnaire and the messages of commands", () => {
  expect(CONTENT.length).toBeGreaterThan(200);
  expect(OTHER_CODE.length).toBeGreaterThan(100);
  expect(
    [...CONTENT, ...OTHER_CODE].flatMap((file) =>
      stumblesOf({ file, words: [...EVERYWHERE, BESIDE] }),
    ),
  ).toEqual([]);
});

test("neither does the documentation", () => {
  expect(DOCS.length).toBeGreaterThan(6);
  expect(DOCS.flatMap((file) => stumblesOf({ file, words: EVERYWHERE }))).toEqual([]);
});

test.each([
  ["a.tsx", "const a = <p>Whoever learns, learns.</p>;"],
  ["a.tsx", 'const a = <Walk title="Your trail" />;'],
  ["a.tsx", "const a = <p>31 of{' '}50 cleared</p>;"],
  ["a.ts", 'const a = "Then press the button again.";'],
  ["a.ts", `const a = \`Then press “\${b}” again.\`;`],
  ["a.ts", `const a = \`Cancelled the planned switch to \${b}\`;`],
  ["a.tsx", 'const a = <Notice title="This is not the browser that asked" />;'],
  ["a.yaml", "title: Report it, so that it gets mended\n"],
  ["a.md", "Each of them starts its own for the while.\n"],
])("%s with %s is noticed", (file, text) => {
  expect(stumblesOf({ file, text, words: [...EVERYWHERE, ...ON_PAGES] })).toHaveLength(1);
});

test.each([
  ["a.tsx", 'const a = <p className="beside-it">Done</p>; // Whoever reads this'],
  ["a.ts", 'type A = "cleared" | "waived";'],
  ["a.ts", 'import { press } from "press";'],
  ["a.ts", `const a = \`\${cleared} of \${required}\`;`],
  ["a.yaml", "# Whoever writes this\n- id: press\n"],
])("%s with %s is left alone", (file, text) => {
  expect(stumblesOf({ file, text, words: [...EVERYWHERE, ...ON_PAGES] })).toEqual([]);
});

function isCode(file: string): boolean {
  return /\.test\.tsx?$|-example\.ts$|\/generated\//.test(file);
}

function stumblesOf({
  file,
  text = readFileSync(file, "utf8"),
  words,
}: Readonly<{ file: string; text?: string; words: typeof EVERYWHERE }>): readonly string[] {
  return saidIn({ file, text }).flatMap((said) =>
    words.flatMap(([stumble, plain]) => {
      const found = stumble.exec(said);
      return found === null ? [] : [`${file}: “${found[0]}”: ${plain}`];
    }),
  );
}

/** What somebody reads of a file: of code its texts of more than one word, of content all but comments. */
function saidIn({ file, text }: Readonly<{ file: string; text: string }>): readonly string[] {
  if (!/\.tsx?$/.test(file))
    return text.split("\n").filter((line) => !/^\s*(?:#(?!#)|- id:)/.test(line));
  const said: string[] = [];
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return said;

  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isJsxText(node)) said.push(node.text.replaceAll(/\s+/g, " "));
    if (ts.isStringLiteralLike(node) && isMoreThanAWord(node.text)) said.push(node.text);
    if (ts.isTemplateExpression(node)) {
      said.push(
        [node.head, ...node.templateSpans.map(({ literal }) => literal)]
          .map(({ text: part }) => part)
          .join("…"),
      );
    }
    ts.forEachChild(node, visit);
  }
}

function isMoreThanAWord(text: string): boolean {
  return /\S \S/.test(text);
}
