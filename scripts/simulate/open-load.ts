import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import * as z from "zod";
import { seededRandom } from "#lib/domain/seeded-random";
import type { Asked } from "../bench/load.ts";
import { checkout } from "../launch/checkout.mjs";
import { Refusal } from "../refusal.ts";
import { exponential } from "./simulate.ts";

const answers = z.array(
  z.object({ status: z.number(), bytes: z.number(), milliseconds: z.number() }),
);

/** How long an answer took, and how much came of it. */
export type Answer = Readonly<{ milliseconds: number; bytes: number }>;

/** Asks at random moments, so often a second on average, and returns the answers, in that order. */
export async function askAtRandom({
  origin,
  requests,
  perSecond,
  seed,
}: Readonly<{
  origin: string;
  requests: readonly Asked[];
  perSecond: number;
  seed: number;
}>): Promise<readonly Answer[]> {
  const random = seededRandom(seed);
  let at = 0;
  const timed = requests.map((request) => {
    at += (1_000 * exponential(random)) / perSecond;
    return { ...request, at };
  });
  return await ask({ origin, requests: timed });
}

/** Asks one after the other, with a pause between them in which nothing else is done. */
export async function askAlone({
  origin,
  requests,
  pause,
}: Readonly<{ origin: string; requests: readonly Asked[]; pause: number }>): Promise<
  readonly Answer[]
> {
  const timed = requests.map((request, index) => ({ ...request, at: index * pause }));
  return await ask({ origin, requests: timed });
}

async function ask(job: object): Promise<readonly Answer[]> {
  const child = spawn(process.execPath, [join(checkout, "scripts/simulate/open-load.mjs")], {
    cwd: checkout,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  child.stdin.end(JSON.stringify(job));
  const said = answers.parse(await json(child.stdout));
  await ended;
  const refused = said.filter(({ status }) => status < 200 || status > 299);
  if (refused.length > 0) {
    throw new Refusal(`${refused.length} of ${said.length} requests were not answered with 2xx.`);
  }
  return said;
}
