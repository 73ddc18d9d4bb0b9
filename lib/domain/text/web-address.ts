/** Returns whether a text is a link of http or https: one that runs script is never stored as one, nor shown as one. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
