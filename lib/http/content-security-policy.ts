/**
 * Returns the Content-Security-Policy of one response. Scripts run by nonce only, styles come from our own files,
 * nothing is loaded from another host, and style attributes are refused. Of a text, only the policy of
 * instrumentation-client.ts makes a script.
 * Development needs eval and inline styles for hot reload; production never has them.
 */
export function contentSecurityPolicy({
  nonce,
  mode,
  formTargets = [],
}: Readonly<{
  nonce: string;
  mode: "development" | "production";
  /** Origins besides our own to which a form may lead: those of the providers that people sign in with. */
  formTargets?: readonly string[];
}>): string {
  const isDevelopment = mode === "development";
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
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
    isDevelopment ? "" : "trusted-types default",
  ]
    .filter((directive) => directive !== "")
    .join("; ");
}
