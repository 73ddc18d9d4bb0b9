/** What became of opening an address: `moved` names where it ended up. */
export type LinkVerdict = Readonly<
  | { kind: "fine"; status: number }
  | { kind: "moved"; status: number; to: string }
  | { kind: "broken"; reason: string }
>;

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
  if (head.kind !== "broken") return head;
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
    return { kind: "broken", reason: reasonOf({ error, waitMs }) };
  }
}

/** Returns what a final response means for the address that was asked. A `#part` never reaches a server, so it is not compared. */
export function verdictOf({
  url,
  status,
  finalUrl,
}: Readonly<{ url: string; status: number; finalUrl: string }>): LinkVerdict {
  if (status < 200 || status > 299) return { kind: "broken", reason: String(status) };
  if (withoutPart(finalUrl) === withoutPart(url)) return { kind: "fine", status };
  return { kind: "moved", status, to: finalUrl };
}

function withoutPart(address: string): string {
  const url = new URL(address);
  url.hash = "";
  return url.href;
}

function reasonOf({ error, waitMs }: Readonly<{ error: unknown; waitMs: number }>): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return `no answer within ${waitMs / 1000} s`;
  const { cause } = error;
  if (cause instanceof Error) return "code" in cause ? String(cause.code) : cause.message;
  return error.message;
}
