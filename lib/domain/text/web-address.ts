/** Returns a link in the one spelling that is kept of it; any other text as it is. */
export function normalisedAddress(text: string): string {
  return isWebAddress(text) ? new URL(text).href : text;
}

/** Returns whether a text is a link of http or https: one that runs script is never stored as one, nor shown as one. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
