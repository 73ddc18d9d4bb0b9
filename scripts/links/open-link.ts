/** What became of opening an address: `moved` names where it ended up. Only what is `gone` is surely broken. */
export type LinkVerdict = Readonly<
  | { kind: "fine"; status: number }
  | { kind: "moved"; status: number; to: string }
  /** The site answers, and says that it has no such page. */
  | { kind: "gone"; reason: string }
  /** The site turns a program away or does not answer: a person may still get in, and has to look. */
  | { kind: "refused"; reason: string }
>;

/** Answers by which a site says that the page is not there: not found, gone, unavailable for legal reasons. */
const GONE: ReadonlySet<number> = new Set([404, 410, 451]);

/** What the name service says of a host that does not exist. */
const NO_SUCH_HOST = "ENOTFOUND";

/** Some sites turn away whoever does not say what they are. */
const HEADERS = { "user-agent": "Mozilla/5.0 (compatible; waymark-roadmaps-links)" } as const;

/**
 * Opens an address, following redirects: by HEAD, and by GET where HEAD gets no good answer. `waitMs` is the time for each
 * of the two. Never throws for what the network does.
 */
export async function openLink({
  url,
  waitMs,
}: Readonly<{ url: string; waitMs: number }>): Promise<LinkVerdict> {
  const head = await ask({ url, method: "HEAD", waitMs });
  if (head.kind === "fine" || head.kind === "moved") return head;
  return await ask({ url, method: "GET", waitMs });
}

async function ask({
  url,
  method,
  waitMs,
}: Readonly<{ url: string; method: "HEAD" | "GET"; waitMs: number }>): Promise<LinkVerdict> {
  try {
    const signal = AbortSignal.timeout(waitMs);
    const response = await fetch(url, { method, headers: HEADERS, redirect: "follow", signal });
    await response.body?.cancel();
    return verdictOf({ url, status: response.status, finalUrl: response.url });
  } catch (error) {
    return failureOf({ error, waitMs });
  }
}

/** Returns what a final response means for the address that was asked. A `#part` never reaches a server, so it is not compared. */
export function verdictOf({
  url,
  status,
  finalUrl,
}: Readonly<{ url: string; status: number; finalUrl: string }>): LinkVerdict {
  if (GONE.has(status)) return { kind: "gone", reason: String(status) };
  if (status < 200 || status > 299) return { kind: "refused", reason: String(status) };
  if (withoutPart(finalUrl) === withoutPart(url)) return { kind: "fine", status };
  return { kind: "moved", status, to: finalUrl };
}

function withoutPart(address: string): string {
  const url = new URL(address);
  url.hash = "";
  return url.href;
}

function failureOf(failure: Readonly<{ error: unknown; waitMs: number }>): LinkVerdict {
  const reason = reasonOf(failure);
  return { kind: reason === NO_SUCH_HOST ? "gone" : "refused", reason };
}

function reasonOf({ error, waitMs }: Readonly<{ error: unknown; waitMs: number }>): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return `no answer within ${waitMs / 1000} s`;
  const { cause } = error;
  if (cause instanceof Error) return "code" in cause ? String(cause.code) : cause.message;
  return error.message;
}
