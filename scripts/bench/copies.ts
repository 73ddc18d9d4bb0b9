/** The rows of one learner in one table, as COPY writes them, with a mark wherever another learner has something else. */
export type Written = Readonly<{ table: string; columns: readonly string[]; lines: string }>;

/** No text that COPY writes holds it. */
const MARK = "\u0000";
const DIGITS = 12;

/** Marks in a learner's lines the last twelve digits of every id that is theirs: what a copy has otherwise. */
export function markOwn({
  lines,
  ids,
}: Readonly<{ lines: string; ids: ReadonlySet<string> }>): string {
  return lines.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) =>
    ids.has(id) ? `${id.slice(0, -DIGITS)}${MARK}` : id,
  );
}

/** Returns the lines of the copy of this number: the same, under ids of its own. */
export function copyOf({ lines, number }: Readonly<{ lines: string; number: number }>): string {
  return lines.replaceAll(MARK, digitsOf(number));
}

/** Returns the id that the copy of this number has for this one. */
export function idOfCopy({ id, number }: Readonly<{ id: string; number: number }>): string {
  return `${id.slice(0, -DIGITS)}${digitsOf(number)}`;
}

/** Puts the mark into what must be unique besides ids: an address. */
export function markAddress(lines: string, address: string): string {
  return lines.replaceAll(address, `${MARK}-${address}`);
}

function digitsOf(number: number): string {
  return number.toString(16).padStart(DIGITS, "0");
}
