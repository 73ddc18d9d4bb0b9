/** The longest text that any field takes, in characters. */
export const LONGEST_TEXT = 20_000;

/** The largest form that is read, in bytes: every field of ours at its longest, several times over. */
export const LARGEST_FORM_BYTES = 1_000_000;

/** Returns whether a text can be kept as it is: PostgreSQL keeps no NUL, and half of a surrogate pair is no character. */
export function isStorable(text: string): boolean {
  return !text.includes("\0") && text.isWellFormed();
}

/** Returns the path of an address as it is meant; undefined where it does not decode, or means what no text can hold. */
export function decodedPath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return isStorable(decoded) ? decoded : undefined;
  } catch {
    // URIError is the only way to learn that a percent-encoding means no text.
    return undefined;
  }
}
