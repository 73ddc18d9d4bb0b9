import ts from "typescript";

/** Returns the classes that the selectors of a stylesheet name. */
export function classesNamedIn(css: string): ReadonlySet<string> {
  const selectors = css
    .replaceAll(/\/\*.*?\*\//gs, "")
    .replaceAll(/"[^"]*"/g, '""')
    .matchAll(/[^{};]+(?=\{)/g);
  return new Set(
    [...selectors].flatMap(([selector]) =>
      [...selector.matchAll(/\.(-?[a-z_][\w-]*)/gi)].map(([, name = ""]) => name),
    ),
  );
}

/**
 * Returns every word that may be a class in a module: the words of the texts in what is given as `className`, and of
 * the constants and functions of the same module that this names, and so on.
 */
export function classesUsedIn(tsx: string): ReadonlySet<string> {
  const module = ts.createSourceFile("module.tsx", tsx, ts.ScriptTarget.Latest);
  const declared = new Map<string, ts.Node>();
  const given: ts.Node[] = [];
  walk(module, (node) => {
    if (isNamed(node)) declared.set(node.name.text, node);
    if (isClassName(node) && node.initializer !== undefined) given.push(node.initializer);
  });
  const words = new Set<string>();
  const seen = new Set<string>();
  // Grows while it is walked: what a text names is looked at in turn.
  for (const root of given) {
    walk(root, (node) => {
      if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) {
        for (const word of node.text.match(/\S+/g) ?? []) words.add(word);
      }
      if (!ts.isIdentifier(node) || seen.has(node.text)) return;
      seen.add(node.text);
      const declaration = declared.get(node.text);
      if (declaration !== undefined) given.push(declaration);
    });
  }
  return words;
}

function isNamed(
  node: ts.Node,
): node is (ts.VariableDeclaration | ts.FunctionDeclaration) & { name: ts.Identifier } {
  if (!ts.isVariableDeclaration(node) && !ts.isFunctionDeclaration(node)) return false;
  return node.name !== undefined && ts.isIdentifier(node.name);
}

function isClassName(node: ts.Node): node is ts.JsxAttribute | ts.PropertyAssignment {
  if (!ts.isJsxAttribute(node) && !ts.isPropertyAssignment(node)) return false;
  return ts.isIdentifier(node.name) && node.name.text === "className";
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
