/**
 * Returns whether a request that changes something comes from our own pages: browsers say so in Sec-Fetch-Site, older ones
 * in Origin. A request that says neither is refused (docs/security.md#same-origin).
 */
export function isSameOrigin(headers: Readonly<{ get(name: string): string | null }>): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = headers.get("origin");
  if (origin === null || !URL.canParse(origin)) return false;
  return new URL(origin).host === headers.get("host");
}
