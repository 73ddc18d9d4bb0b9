import "server-only";
import { LRUCache } from "lru-cache";
import { log } from "#lib/log";
import { ofProcess } from "#lib/of-process";

/** So many failures in a row, and a host is left alone (docs/operating.md#notifications). */
export const MOST_FAILURES = 5;
/** Seconds for which it is left alone at first, and at most: twice as long after each failure more. */
export const FIRST_REST = 30;
export const LONGEST_REST = 600;
/** Seconds within which those who wait for a host come back, so that they do not all come at once. */
export const SPREAD = 30;
/** Milliseconds after which an answer was slow. */
const SLOW = 1_000;
/** Hosts that a process remembers: learners name them, so there may be many. */
export const MOST_HOSTS = 1_000;

type Host = { failures: number; restsUntil: number; isSlow: boolean; underWay: number };

/** What a host answered; or, where it was not asked, why, and in how many seconds it is worth asking. */
type Asked<T> = Readonly<{ is: "asked"; answer: T } | NotAsked>;
export type NotAsked = Readonly<{ is: "resting" | "busy"; seconds: number }>;

/** Returns what this process remembers of hosts: only of those that are being asked, or that failed or were slow when they were asked last. */
export function knownHosts(): LRUCache<string, Host> {
  return ofProcess({ name: "hosts outside", make: () => new LRUCache({ max: MOST_HOSTS }) });
}

/** Returns how many hosts are left alone at a moment. */
export function countResting(now: Date): number {
  return [...knownHosts().values()].filter((host) => restOf({ host, now }) > 0).length;
}

/**
 * Asks a host, unless it is left alone because it failed several times in a row (decision 050). When its rest is over, one asks it, and it is left
 * alone for longer or asked as before. One that failed or was slow the last time is asked by one at a time: it never holds up all who ask others.
 */
export async function askUnlessResting<T>({
  name,
  now,
  ask,
  hasFailed,
}: Readonly<{
  name: string;
  now: Date;
  ask: () => Promise<T>;
  /** Whether an answer says that the host itself is in trouble, and not what it was asked for. */
  hasFailed: (answer: T) => boolean;
}>): Promise<Asked<T>> {
  const hosts = knownHosts();
  const host = hosts.get(name) ?? { failures: 0, restsUntil: 0, isSlow: false, underWay: 0 };
  const rest = restOf({ host, now });
  if (rest > 0) return { is: "resting", seconds: spread(rest) };
  if (host.underWay > 0 && isInTrouble(host)) return { is: "busy", seconds: spread(0) };
  hosts.set(name, host);
  host.underWay += 1;
  const began = performance.now();
  try {
    const answer = await ask();
    const took = performance.now() - began;
    if (hasFailed(answer)) noteFailure({ name, host, at: new Date(now.getTime() + took) });
    else noteAnswer({ name, host, took });
    return { is: "asked", answer };
  } finally {
    host.underWay -= 1;
    if (host.underWay === 0 && !isInTrouble(host)) hosts.delete(name);
  }
}

function isInTrouble({ failures, isSlow }: Host): boolean {
  return failures > 0 || isSlow;
}

/** In seconds; none where it may be asked. */
function restOf({ host, now }: Readonly<{ host: Host; now: Date }>): number {
  return Math.max(0, (host.restsUntil - now.getTime()) / 1_000);
}

function spread(seconds: number): number {
  return Math.ceil(seconds + Math.random() * SPREAD);
}

type Noted = Readonly<{ name: string; host: Host }>;

function noteFailure({ name, host, at }: Noted & Readonly<{ at: Date }>): void {
  // Of several that were under way together, those that end after it began to rest say nothing new.
  if (restOf({ host, now: at }) > 0) return;
  host.failures += 1;
  if (host.failures < MOST_FAILURES) return;
  const rest = Math.min(LONGEST_REST, FIRST_REST * 2 ** (host.failures - MOST_FAILURES));
  const seconds = Math.ceil((rest * (1 + Math.random())) / 2);
  host.restsUntil = at.getTime() + seconds * 1_000;
  const { failures } = host;
  log().warn(
    { event: "host.left-alone", host: name, failures, seconds },
    `${name} failed ${failures} times in a row: it is left alone for ${seconds} seconds, what is for it waits`,
  );
}

function noteAnswer({ name, host, took }: Noted & Readonly<{ took: number }>): void {
  if (host.failures >= MOST_FAILURES) {
    log().info({ event: "host.answers", host: name }, `${name} answers again`);
  }
  host.failures = 0;
  host.restsUntil = 0;
  host.isSlow = took > SLOW;
}
