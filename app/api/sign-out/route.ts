import { closeSession } from "#lib/auth/open-session";
import { rememberSignOut } from "#lib/auth/signed-out-cookie";
import { logSecurityEvent } from "#lib/log";

/**
 * Signs this browser out. Whoever is signed out already is led to the same place. It is no action of a page: the browser loads
 * the next page anew, and nothing private stays in the memory of this one.
 */
export async function POST(): Promise<Response> {
  const actor = await closeSession();
  await rememberSignOut();
  if (actor !== null) {
    const object = "this browser's";
    logSecurityEvent({ kind: "session.ended", actor, object, result: "ok" });
  }
  return new Response(null, {
    status: 303,
    headers: {
      location: "/",
      "cache-control": "no-store",
      // Pages that Back would show, and those fetched ahead; not what was typed and is kept (docs/decisions/019).
      "clear-site-data": '"cache", "prefetchCache", "prerenderCache"',
    },
  });
}
