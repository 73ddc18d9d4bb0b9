/**
 * By what a page's scripts are known: a nonce of one response, or that they are files of ours. A page without any runs none. Of a text, only
 * the pages with a nonce make a script.
 */
type OwnScripts = Readonly<{ nonce: string }> | "files" | "none";

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
  const hasNonce = typeof scripts === "object";
  return [
    "default-src 'none'",
    ["script-src", ...scriptSources(scripts), ...(isDevelopment ? ["'unsafe-eval'"] : [])].join(
      " ",
    ),
    isDevelopment
      ? "style-src 'self' 'unsafe-inline'"
      : ["style-src 'self'", ...(hasNonce ? [nonceSource(scripts)] : [])].join(" "),
    isDevelopment ? "" : "style-src-attr 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    hasNonce ? "worker-src 'self'" : "",
    ["form-action 'self'", ...formTargets].join(" "),
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    // Hot reload evaluates what it is sent.
    isDevelopment ? "" : "require-trusted-types-for 'script'",
    isDevelopment ? "" : `trusted-types ${hasNonce ? "default" : "'none'"}`,
  ]
    .filter((directive) => directive !== "")
    .join("; ");
}

function scriptSources(scripts: OwnScripts): readonly string[] {
  if (typeof scripts === "object") return [nonceSource(scripts), "'strict-dynamic'"];
  return [scripts === "files" ? "'self'" : "'none'"];
}

function nonceSource({ nonce }: Readonly<{ nonce: string }>): string {
  return `'nonce-${nonce}'`;
}
