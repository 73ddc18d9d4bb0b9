import "server-only";
import { headers } from "next/headers";
import { readClock } from "#lib/clock";

type RequestFacts = Readonly<{ now: Date; userAgent: string }>;

/** Returns what an action needs to know of its request: the time and the browser. */
export async function readRequest(): Promise<RequestFacts> {
  const given = await headers();
  return {
    now: readClock(given),
    userAgent: given.get("user-agent") ?? "",
  };
}
