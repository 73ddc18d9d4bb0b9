import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import * as z from "zod";
import { checkout } from "../launch/checkout.mjs";
import { Refusal } from "../refusal.ts";

export type Asked = Readonly<{
  method: "GET" | "POST";
  path: string;
  headers?: Readonly<Record<string, string>>;
  /** `<id>` in it is a new UUID in each request. */
  body?: string;
}>;

export type Load = Readonly<{
  origin: string;
  /** What each connection asks, one after the other, again and again. */
  clients: readonly (readonly Asked[])[];
  /** How often they ask, together. */
  amount: number;
}>;

const figures = z.object({
  answered: z.number(),
  refused: z.number(),
  statuses: z.array(z.string()),
  perSecond: z.number(),
  p50: z.number(),
  p99: z.number(),
});

/** What one load came to: answers a second, and milliseconds until one was there. */
export type Figures = Readonly<
  Pick<z.output<typeof figures>, "answered" | "perSecond" | "p50" | "p99">
>;

const CONNECTIONS = 16;

/** Puts load on a server from a process of its own, and returns what came of it; an answer that is none of 2xx is a refusal. */
export async function load({ origin, clients, amount }: Load): Promise<Figures> {
  const child = spawn(process.execPath, [join(checkout, "scripts", "bench", "load.mjs")], {
    cwd: checkout,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  child.stdin.end(JSON.stringify({ url: origin, connections: CONNECTIONS, clients, amount }));
  const said = figures.parse(await json(child.stdout));
  await ended;
  if (said.refused > 0) {
    const [first] = clients.flat();
    throw new Refusal(
      `${first?.method} ${first?.path}: ${said.refused} of ${said.refused + said.answered} requests were not answered with 2xx (${said.statuses.join(", ")}).`,
    );
  }
  return said;
}
