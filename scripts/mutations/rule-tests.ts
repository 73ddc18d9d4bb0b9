import fc from "fast-check";

export { expect } from "vitest";

/** A test of the rules, as its file states it. */
export type RuleTest = Readonly<{ id: string; name: string; file: string; body: () => unknown }>;

/** How many examples of a property a mutant meets at most: always the same ones, so that a score can be had again. */
const EXAMPLES = 30;
const SEED = 9;

const stated: Pick<RuleTest, "name" | "body">[] = [];

/** Returns the tests that a file states while it is loaded. */
export async function testsOf({
  file,
  load,
}: Readonly<{ file: string; load: () => Promise<unknown> }>): Promise<readonly RuleTest[]> {
  stated.length = 0;
  await load();
  return stated.map((each, index) => ({ ...each, file, id: `${file}#${index}` }));
}

/** States a test as Vitest's `test` does: settings may stand between its name and its body. */
export function test(name: string, ...rest: readonly unknown[]): void {
  const body = rest.at(-1);
  if (typeof body !== "function") throw new TypeError(`This test has no body: ${name}`);
  stated.push({ name, body: () => body() });
}

test.each = function each(rows: readonly unknown[]) {
  return (name: string, body: (...row: readonly unknown[]) => unknown) => {
    for (const [index, row] of rows.entries()) {
      const given = Array.isArray(row) ? row : [row];
      test(`${name} (${index + 1})`, () => body(...given));
    }
  };
};

function assert<Ts>(
  property: fc.IRawProperty<Ts>,
  { numRuns = EXAMPLES, ...asked }: fc.Parameters<Ts> = {},
): void | Promise<void> {
  return fc.assert(property, { ...asked, numRuns: Math.min(numRuns, EXAMPLES), seed: SEED });
}

/** Stands in for fast-check. */
export default { ...fc, assert };
