import { setTimeout as pause } from "node:timers/promises";

/** Reads that go on until they are told to stop. */
export type Reads = Readonly<{
  /** The longest time without one of the pages after a moment, in milliseconds: up to now, or to the next one. */
  longestGap: (since: number) => number;
  stop: () => Promise<void>;
}>;

const BETWEEN_MS = 100;
const GIVES_UP_MS = 3_000;

/** Reads pages again and again, as strangers from everywhere do, and notes when each came whole. */
export function watchReads({
  origin,
  pages,
}: Readonly<{ origin: string; pages: readonly string[] }>): Reads {
  const watched = pages.map((page) => ({ page, came: [] as number[] }));
  let isOver = false;
  const flows = watched.map(async ({ page, came }) => {
    for (let time = 0; !isOver; time += 1) {
      if (await isRead({ address: `${origin}${page}`, time })) came.push(performance.now());
      await pause(BETWEEN_MS);
    }
  });
  return {
    longestGap: (since) => Math.max(...watched.map(({ came }) => gapOf({ came, since }))),
    stop: async () => {
      isOver = true;
      await Promise.all(flows);
    },
  };
}

async function isRead({
  address,
  time,
}: Readonly<{ address: string; time: number }>): Promise<boolean> {
  const headers = { "x-forwarded-for": `10.0.${(time >> 8) % 256}.${time % 256}` };
  try {
    const answer = await fetch(address, { headers, signal: AbortSignal.timeout(GIVES_UP_MS) });
    await answer.arrayBuffer();
    return answer.status === 200;
  } catch {
    return false;
  }
}

function gapOf({ came, since }: Readonly<{ came: readonly number[]; since: number }>): number {
  const moments = [since, ...came.filter((at) => at > since), performance.now()];
  return Math.max(...moments.slice(1).map((at, index) => at - (moments[index] ?? at)));
}
