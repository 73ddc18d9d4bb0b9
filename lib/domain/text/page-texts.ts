/** The longest description of a page that search engines show whole, in characters. */
const LONGEST_DESCRIPTION = 160;

/** What our own drawing fonts hold: Latin letters, the marks of English typography, euro and trademark. */
const NOT_DRAWN =
  /[^\u0020-\u007e\u00a0-\u00ff\u2013\u2014\u2018-\u201d\u2022\u2026\u20ac\u2122]/gu;

/** Returns a description of at most 160 characters: whole sentences where at least one fits, else whole words. */
export function pageDescription(text: string): string {
  if (text.length <= LONGEST_DESCRIPTION) return text;
  const head = text.slice(0, LONGEST_DESCRIPTION);
  const sentence = Math.max(...[". ", "! ", "? "].map((end) => head.lastIndexOf(end)));
  if (sentence > 0) return head.slice(0, sentence + 1);
  return `${head.slice(0, head.lastIndexOf(" ", LONGEST_DESCRIPTION - 2))}…`;
}

/** Returns what of a text can be drawn with our own fonts, so that a drawing never asks another host for one. */
export function drawable(text: string): string {
  return text.normalize("NFC").replaceAll(NOT_DRAWN, "").replaceAll(/ {2,}/g, " ").trim();
}
