/**
 * By what a page's own scripts are known: a nonce of one response, or the SHA-256 of each that stands in a page that is made once. A page
 * without any runs none.
 */
export type OwnScripts = Readonly<{ nonce: string } | { hashes: readonly string[] } | "none">;

/**
 * Returns the Content-Security-Policy of one response. Only our own scripts run, styles come from our own files,
 * nothing is loaded from another host, and style attributes are refused. Of a text, only the policy of
 * instrumentation-client.ts makes a script.
 * Development needs eval and inline styles for hot reload; production never has them.
 */
export function contentSecurityPolicy({
  scripts,
  mode,
  formTargets = [],
}: Readonly<{
  scripts: OwnScripts;
  mode: "development" | "production";
  /** Origins besides our own to which a form may lead: those of the providers that people sign in with. */
  formTargets?: readonly string[];
}>): string {
  const isDevelopment = mode === "development";
  const styleNonce =
    typeof scripts === "object" && "nonce" in scripts ? [nonceSource(scripts)] : [];
  return [
    "default-src 'none'",
    ["script-src", ...scriptSources(scripts), ...(isDevelopment ? ["'unsafe-eval'"] : [])].join(
      " ",
    ),
    isDevelopment
      ? "style-src 'self' 'unsafe-inline'"
      : ["style-src 'self'", ...styleNonce].join(" "),
    isDevelopment ? "" : "style-src-attr 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    ["form-action 'self'", ...formTargets].join(" "),
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    // Hot reload evaluates what it is sent.
    isDevelopment ? "" : "require-trusted-types-for 'script'",
    isDevelopment ? "" : `trusted-types ${scripts === "none" ? "'none'" : "default"}`,
  ]
    .filter((directive) => directive !== "")
    .join("; ");
}

function scriptSources(scripts: OwnScripts): readonly string[] {
  if (scripts === "none") return ["'none'"];
  if ("nonce" in scripts) return [nonceSource(scripts), "'strict-dynamic'"];
  // Its files are named by their address alone.
  return ["'self'", ...scripts.hashes.map((hash) => `'sha256-${hash}'`)];
}

function nonceSource({ nonce }: Readonly<{ nonce: string }>): string {
  return `'nonce-${nonce}'`;
}
