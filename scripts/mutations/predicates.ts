import ts from "typescript";

/** A condition that says whose a row is, by a learner's id or by the hash of a secret that only they hold. */
export type Predicate = Readonly<{
  file: string;
  line: number;
  text: string;
  /** What is put in, and where, so that the predicate is gone while an expression is true. */
  removableBy: (isRemoved: string) => readonly Insertion[];
}>;

export type Insertion = Readonly<{ at: number; text: string }>;

type Found = Omit<Predicate, "file" | "line"> & Readonly<{ start: number }>;

const OWNER = /(?:^|\.)userId$/;
const OWNING = new Set(["userId", "tokenHash", "browserHash"]);
const SQL_TAG = /(?:Prisma\.sql|\.\$queryRaw|\.\$executeRaw)$/;

/** Finds the ownership predicates of a module of the data layer, in the order of the source. */
export function predicatesIn({
  file,
  source,
}: Readonly<{ file: string; source: string }>): readonly Predicate[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found = nodesIn(tree).flatMap((node): readonly Found[] => {
    if (ts.isTaggedTemplateExpression(node))
      return SQL_TAG.test(node.tag.getText()) ? inSql(node) : [];
    if (isWhere(node)) return inWhere(node);
    return ts.isBinaryExpression(node) ? inComparison(node) : [];
  });
  return found
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, ...each }) => {
      const { line } = tree.getLineAndCharacterOfPosition(start);
      return { ...each, file, line: line + 1 };
    });
}

function nodesIn(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = [];
  node.forEachChild((child) => {
    children.push(child);
  });
  return children.flatMap((child) => [child, ...nodesIn(child)]);
}

function isWhere(node: ts.Node): node is ts.PropertyAssignment | ts.ShorthandPropertyAssignment {
  const isProperty = ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);
  return isProperty && node.name.getText() === "where";
}

/** The conditions of a `where` of Prisma's, to which `undefined` is no condition. */
function inWhere(where: ts.PropertyAssignment | ts.ShorthandPropertyAssignment): readonly Found[] {
  if (ts.isShorthandPropertyAssignment(where) || !ts.isObjectLiteralExpression(where.initializer)) {
    throw new Error(`A "where" must be written out where it is used: ${where.getText()}`);
  }
  return nodesIn(where.initializer).flatMap((node) => {
    if (!ts.isPropertyAssignment(node) && !ts.isShorthandPropertyAssignment(node)) return [];
    const name = node.name.getText();
    const value = ts.isPropertyAssignment(node) ? node.initializer.getText() : name;
    if (!OWNING.has(name) && !(name === "id" && OWNER.test(value))) return [];
    const at = ts.isPropertyAssignment(node) ? node.initializer.getStart() : node.getStart();
    const key = ts.isPropertyAssignment(node) ? "" : `${name}: `;
    return [
      {
        start: node.getStart(),
        text: node.getText(),
        removableBy: (isRemoved: string) => [{ at, text: `${key}${isRemoved} ? undefined : ` }],
      },
    ];
  });
}

/** `… === userId` and `… !== userId`, which hold for whoever asks once they are removed. */
function inComparison(node: ts.BinaryExpression): readonly Found[] {
  const operator = node.operatorToken.kind;
  const isEqual = operator === ts.SyntaxKind.EqualsEqualsEqualsToken;
  if (!isEqual && operator !== ts.SyntaxKind.ExclamationEqualsEqualsToken) return [];
  if (![node.left, node.right].some((side) => OWNER.test(side.getText()))) return [];
  const compared = node.getText();
  if (/\b(null|undefined)\b/.test(compared)) return [];
  return [
    {
      start: node.getStart(),
      text: compared,
      removableBy: (isRemoved: string) => [
        { at: node.getStart(), text: `(${isRemoved} ? ${isEqual} : ` },
        { at: node.getEnd(), text: ")" },
      ],
    },
  ];
}

const COLUMN = /(?:(?:"\w+"|\w+)\.)?(?:"(?:userId|tokenHash|browserHash)"|\bid)/.source;
const VALUE = /¤+(?:::\w+)?|(?:"\w+"|\w+)\.(?:"userId"|id\b)|(?=\(SELECT "userId")/.source;

/** The equations of a statement that compare an owner: with a value, with another table, or with a part of it. */
function inSql({ template }: ts.TaggedTemplateExpression): readonly Found[] {
  const sql = template.getText();
  const spans = ts.isTemplateExpression(template) ? template.templateSpans : [];
  const values = spans.map(({ expression, literal }) => ({
    // From the `$` before the brace to the brace itself, which belongs to the literal that follows.
    from: expression.getFullStart() - 2 - template.getStart(),
    to: literal.getStart() + 1 - template.getStart(),
    name: expression.getText(),
  }));
  const masked = values.reduce(
    (text, { from, to }) => text.slice(0, from) + "¤".repeat(to - from) + text.slice(to),
    sql,
  );
  const parts = new Set([...sql.matchAll(/(\w+) AS \(/g)].map(([, name]) => name));
  return [...masked.matchAll(new RegExp(`(?<![\\w"."])${COLUMN}\\s*=\\s*(${VALUE})`, "g"))]
    .map((match) => ({ from: match.index, to: match.index + endOf(masked, match), match }))
    .filter(({ from, match: [equation, other = ""] }) => {
      const isId = /(?:^|\.)id\s*=/.test(equation);
      const value = values.find((each) => each.from === from + equation.indexOf("¤"));
      if (value !== undefined) return !isId || OWNER.test(value.name);
      return !isId || !other.endsWith(".id") || parts.has(other.split(".")[0]);
    })
    .map(({ from, to }) => {
      const start = template.getStart() + from;
      return {
        start,
        text: sql.slice(from, to),
        removableBy: (isRemoved: string) => [
          { at: start, text: `(\${${isRemoved}}::boolean OR ` },
          { at: template.getStart() + to, text: ")" },
        ],
      };
    });
}

/** Where an equation ends: one with a SELECT, after its bracket. */
function endOf(sql: string, match: RegExpExecArray): number {
  if (match[1] !== "") return match[0].length;
  return sql.indexOf(")", match.index) + 1 - match.index;
}
