import { isReady } from "#lib/data/readiness";

export const dynamic = "force-dynamic";

/** Returns whether traffic can be sent here: the database answers and its migrations are applied. */
export async function GET(): Promise<Response> {
  const ready = await isReady();
  return Response.json(
    { status: ready ? "ready" : "not ready" },
    { status: ready ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
