/** The process is up. It asks nobody else, so that a slow database never gets the process killed. */
export const dynamic = "force-dynamic";

export function GET(): Response {
  return Response.json({ status: "up" }, { headers: { "cache-control": "no-store" } });
}
