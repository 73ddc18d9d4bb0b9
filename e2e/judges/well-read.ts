import { appendFileSync, closeSync, openSync, readSync } from "node:fs";
import { isKnownElsewhere } from "./looks";

/** Where the workers of one run tell each other of looks: it goes with the report of the run. */
const FILE = `${process.env.E2E_REPORT}.looks`;
/** A look by name and its end of line is much shorter. */
const MOST_AT_ONCE = 1_000_000;

const known = new Set<string>();
let position = 0;
let halfLine = "";

/** Returns the looks that axe has found nothing wrong with, on whatever page a story of this run has judged. */
export function knownToReadWell(): ReadonlySet<string> {
  const lines = `${halfLine}${readOn()}`.split("\n");
  halfLine = lines.pop() ?? "";
  for (const line of lines) known.add(line);
  return known;
}

/** Remembers looks that axe has found nothing wrong with; what is like nothing else is forgotten. */
export function saveReadingWell(looks: readonly string[]): void {
  const lines = looks.filter(isKnownElsewhere).map((look) => `${look}\n`);
  if (lines.length > 0) appendFileSync(FILE, lines.join(""));
}

/** What was written since it was read last. */
function readOn(): string {
  const file = openSync(FILE, "a+");
  try {
    const buffer = Buffer.alloc(MOST_AT_ONCE);
    const length = readSync(file, buffer, 0, MOST_AT_ONCE, position);
    position += length;
    return buffer.toString("latin1", 0, length);
  } finally {
    closeSync(file);
  }
}
