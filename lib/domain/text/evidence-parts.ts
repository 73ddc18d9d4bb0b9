import { isWebAddress, normalisedAddress } from "./web-address.ts";

/** What shows that a milestone is real: links, and what the learner says of them. */
export type EvidenceParts = Readonly<{ links: readonly string[]; words: string }>;

/** Returns the links of a learner's evidence, each of which stands on a line of its own, and all else that it says. */
export function evidenceParts(text: string): EvidenceParts {
  const lines = text.split("\n").map((line) => line.trim());
  return {
    links: [...new Set(lines.filter(isLink))],
    words: lines
      .filter((line) => !isLink(line))
      .join("\n")
      .trim(),
  };
}

/** Returns evidence with each of its links in the one spelling that is kept of it. */
export function normalisedEvidence(text: string): string {
  return text
    .split("\n")
    .map((line) => (isLink(line.trim()) ? normalisedAddress(line.trim()) : line))
    .join("\n");
}

/** Returns where a link leads, short enough to be read: without its protocol and without what is asked for. */
export function placeOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  return pathname === "/" ? hostname : `${hostname}${pathname}`;
}

function isLink(line: string): boolean {
  return !/\s/.test(line) && isWebAddress(line);
}
