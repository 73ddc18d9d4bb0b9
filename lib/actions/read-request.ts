import "server-only";
import { headers } from "next/headers";
import { readClock } from "#lib/clock";

type RequestFacts = Readonly<{ now: Date; userAgent: string; requestId: string | undefined }>;

/** Returns what an action needs to know of its request: the time, the browser, and the name of the request in the log. */
export async function readRequest(): Promise<RequestFacts> {
  const given = await headers();
  return {
    now: readClock(given),
    userAgent: given.get("user-agent") ?? "",
    requestId: given.get("x-request-id") ?? undefined,
  };
}
