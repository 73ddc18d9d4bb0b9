import "server-only";
import { type LinkFound, MOST_REDIRECTS, stateOf } from "#lib/domain/link-check/link-state";
import { type Asking, askOutside } from "#lib/outside/ask-outside";

/** Milliseconds for all of it, and bytes of a page: nothing of it is looked at. */
const WITHIN = 10_000;
const MOST_BYTES = 1;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Returns what is found where a link leads, without a word of whose it is. Each redirect is asked as if it were the first: one that leads into a
 * private network is not followed.
 */
export async function lookAtLink({
  url,
  ...more
}: Pick<Asking, "url" | "allowed">): Promise<LinkFound> {
  const until = Date.now() + WITHIN;
  let at = url;
  for (let followed = 0; followed <= MOST_REDIRECTS; followed += 1) {
    const answer = await askOutside({
      ...{ ...more, url: at, method: "GET", schemes: ["https:", "http:"] },
      ...{ within: Math.max(1, until - Date.now()), mostBytes: MOST_BYTES },
      headers: { accept: "text/html,*/*;q=0.5", "user-agent": "waymark-link-check" },
    });
    if (answer.kind !== "answered") return { state: answer.kind };
    const { status, headers } = answer;
    const { location } = headers;
    const leadsOn = REDIRECTS.has(status) && location !== undefined;
    const next = leadsOn ? URL.parse(location, at) : null;
    if (next === null) return found({ status, url, at });
    at = next.href;
  }
  return { state: "silent" };
}

function found({
  status,
  url,
  at,
}: Readonly<{ status: number; url: string; at: string }>): LinkFound {
  const state = stateOf({ status, isSame: at === url });
  return state === "moved" ? { state, to: at } : { state };
}
