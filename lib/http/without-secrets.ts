/** What no line of the log holds, wherever it came from: an error's words, the framework's, a database's. */
const SECRETS: readonly (readonly [what: RegExp, instead: string])[] = [
  // Our tokens are 32 bytes in base64url; next-auth seals its own.
  [/(?<![\w-])[\w-]{43}(?![\w-])/g, "…"],
  [/eyJ[\w-]+\.[\w.-]+/g, "…"],
  [/([?&;\s](?:token|code|state|password)=)[^&;\s"\\]+/gi, "$1…"],
  [/(\/(?:mentor|calendar)\/)[^/?\s"\\]+/g, "$1…"],
  [/(:\/\/[^:/\s"\\]*:)[^@/\s"\\]+@/g, "$1…@"],
  [/[\w.+%'-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi, "…@…"],
];

/** Returns a text without tokens, codes, passwords and addresses of people. */
export function withoutSecrets(text: string): string {
  return SECRETS.reduce((left, [what, instead]) => left.replace(what, instead), text);
}
