import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { type SignedInLearner, sendTick } from "./learner.ts";
import type { RunningApp } from "./running-app.ts";

/** One tick that the app said yes to. */
type Acknowledged = Readonly<{ operationId: string; milestone: string; done: boolean; at: number }>;

/** Ticks that flow until they are told to stop, each sent again under its id until it is acknowledged. */
export type TickStream = Readonly<{
  acknowledged: readonly Acknowledged[];
  /** Answers that were neither a yes nor a 503: a stream never gets one. */
  unexpected: readonly string[];
  stop: () => Promise<void>;
}>;

const MILESTONES = ["fnd-git", "fnd-setup"] as const;
/** Between two tries and between two ticks, as a page's queue leaves it. */
const BETWEEN_MS = 50;

/** Lets one learner tick and untick milestones, one request after the other. */
export function streamTicks({
  app,
  learner,
}: Readonly<{ app: RunningApp; learner: SignedInLearner }>): TickStream {
  const acknowledged: Acknowledged[] = [];
  const unexpected: string[] = [];
  let isOver = false;
  const tick = async (index: number) => {
    const operationId = randomUUID();
    const milestone = MILESTONES[index % MILESTONES.length] ?? "fnd-git";
    const done = Math.floor(index / MILESTONES.length) % 2 === 0;
    for (;;) {
      const status = await statusOf(sendTick({ app, learner, milestone, done, operationId }));
      if (status === 200) break;
      if (status !== 503 && status !== "no answer") unexpected.push(`${milestone}: ${status}`);
      await pause(BETWEEN_MS);
    }
    acknowledged.push({ operationId, milestone, done, at: performance.now() });
  };
  const flow = async () => {
    for (let index = 0; !isOver; index += 1) {
      await tick(index);
      await pause(BETWEEN_MS);
    }
  };
  const over = flow();
  return {
    acknowledged,
    unexpected,
    stop: async () => {
      isOver = true;
      await over;
    },
  };
}

async function statusOf(answer: Promise<Response>): Promise<number | "no answer"> {
  try {
    const response = await answer;
    await response.arrayBuffer();
    return response.status;
  } catch {
    return "no answer";
  }
}
