import { notFound } from "next/navigation";
import { loadMetrics } from "#lib/loaders/metrics";

export const dynamic = "force-dynamic";

/** What Prometheus reads, behind a token; without the right one, there is no such page (docs/operating.md#monitoring). */
export async function GET(request: Request): Promise<Response> {
  const authorization = request.headers.get("authorization");
  const metrics = await loadMetrics({ authorization, now: new Date() });
  if (metrics === null) notFound();
  return new Response(metrics, {
    headers: { "content-type": "text/plain; version=0.0.4", "cache-control": "no-store" },
  });
}
