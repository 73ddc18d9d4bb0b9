import type { IncomingHttpHeaders } from "node:http";

/** What of a request says where it comes from. */
export type Asked = Readonly<{
  method: string;
  path: string;
  headers: Readonly<IncomingHttpHeaders>;
}>;

/** What may be asked from elsewhere: looking at a page, coming back from a provider of identities, and ending mails. */
export const OPEN_TO_OTHER_SITES = [
  { what: "page", methods: ["GET", "HEAD", "OPTIONS"], path: /^\/(?!api\/)/ },
  { what: "callback", methods: ["GET"], path: /^\/api\/auth\/callback\// },
  // A mail program sends it for whoever presses "Unsubscribe": the token in its address is all that it needs.
  {
    what: "unsubscribing",
    methods: ["GET", "POST"],
    path: /^\/api\/(?:reminders|summary)\/unsubscribe$/,
  },
] as const;

/** Methods by which nothing is changed. */
const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Returns whether a request may come from where it says that it comes from (docs/security.md#same-origin). Browsers say so in
 * Sec-Fetch-Site, older ones in Origin. What changes something and says neither is refused.
 */
export function isWelcome({
  asked: { method, path, headers },
  own,
}: Readonly<{
  asked: Asked;
  /** The origin that people open. */
  own: string;
}>): boolean {
  const isOpen = OPEN_TO_OTHER_SITES.some(
    (each) => each.methods.some((open) => open === method) && each.path.test(path),
  );
  const site = headers["sec-fetch-site"];
  if (isOpen) return true;
  // A browser that is told an address, and a program, say "none" or nothing: they may read.
  if (READING.has(method)) return site === undefined || site === "same-origin" || site === "none";
  if (site !== undefined) return site === "same-origin";
  return (
    headers.origin !== undefined && ownOrigins({ own, host: headers.host }).has(headers.origin)
  );
}

/** Without https the app may be opened by another name of its machine; with it, by its own alone. */
function ownOrigins({ own, host }: Readonly<{ own: string; host: string | undefined }>) {
  return new Set(own.startsWith("https:") ? [own] : [own, `http://${host}`]);
}
