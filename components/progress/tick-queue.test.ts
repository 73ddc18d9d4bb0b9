import fc from "fast-check";
import { expect, test } from "vitest";
import type { Tick } from "#lib/domain/progress/tick";
import { NOT_SAVED_YET, type Outcome, type QueueParts, TickQueue } from "./tick-queue";

type Sent = Readonly<{ tick: Tick; answer: (outcome: Outcome) => Promise<void> }>;

/** A queue whose requests the test answers by hand, and a browser storage that survives it. */
function openQueue(stored: readonly Tick[] = []) {
  const sent: Sent[] = [];
  const said: string[] = [];
  const abouts: Parameters<QueueParts["say"]>[1][] = [];
  const waitingForNet: (() => void)[] = [];
  const seen = { storage: stored, saved: 0, drained: 0, signedOut: 0 };
  let ids = 0;
  const queue = new TickQueue({
    send: (tick) => {
      const { promise, resolve } = Promise.withResolvers<Outcome>();
      sent.push({
        tick,
        answer: async (outcome) => {
          resolve(outcome);
          await promise;
          await Promise.resolve();
          await Promise.resolve();
        },
      });
      return promise;
    },
    read: () => seen.storage,
    write: (ticks) => {
      seen.storage = ticks;
    },
    newId: () => `id-${++ids}`,
    later: (_, callback) => waitingForNet.push(callback),
    say: (message, about) => {
      said.push(message);
      abouts.push(about);
    },
    changed: () => {},
    saved: (revision) => {
      seen.saved = revision;
    },
    drained: () => {
      seen.drained += 1;
    },
    signedOut: () => {
      seen.signedOut += 1;
    },
  });
  const shows = (revision = 0, done = false) => queue.shown({ key: "git", done, revision });
  return { queue, sent, said, abouts, seen, waitingForNet, shows };
}

const saved = (revision: number) =>
  ({ kind: "saved", revision, announcement: "Done." }) as const satisfies Outcome;

test("a tick shows at once and is sent once", () => {
  const { queue, sent, shows } = openQueue();
  queue.ask({ milestone: "git", done: true });
  expect(shows()).toBe(true);
  expect(sent.map(({ tick }) => tick)).toEqual([
    { milestone: "git", done: true, operationId: "id-1" },
  ]);
});

test("of many presses while one request is in flight only the newest wish is sent", async () => {
  const { queue, sent } = openQueue();
  queue.ask({ milestone: "git", done: true });
  for (const done of [false, true, false]) queue.ask({ milestone: "git", done });
  await sent[0]?.answer(saved(1));
  expect(sent).toHaveLength(2);
  expect(sent[1]?.tick).toMatchObject({ done: false });
});

test("the revision that a tick made is told, and that of one that was refused is not", async () => {
  const { queue, sent, seen } = openQueue();
  queue.ask({ milestone: "git", done: true });
  await sent[0]?.answer({ kind: "refused", message: "no" });
  expect(seen.saved).toBe(0);
  queue.ask({ milestone: "git", done: true });
  await sent[1]?.answer(saved(5));
  expect(seen.saved).toBe(5);
});

test("presses that end at what is in flight send nothing more", async () => {
  const { queue, sent, seen } = openQueue();
  queue.ask({ milestone: "git", done: true });
  queue.ask({ milestone: "git", done: false });
  queue.ask({ milestone: "git", done: true });
  await sent[0]?.answer(saved(1));
  expect(sent).toHaveLength(1);
  expect(seen).toMatchObject({ drained: 1, storage: [] });
});

test("different milestones do not wait for each other", () => {
  const { queue, sent } = openQueue();
  queue.ask({ milestone: "git", done: true });
  queue.ask({ milestone: "sql", done: true });
  expect(sent).toHaveLength(2);
});

test("a refusal is undone on screen, and said", async () => {
  const { queue, sent, said, shows } = openQueue();
  queue.ask({ milestone: "git", done: true });
  await sent[0]?.answer({ kind: "refused", message: "That could not be saved." });
  expect(shows()).toBe(false);
  expect(said).toEqual(["That could not be saved."]);
});

test("without a connection the wish stays, is said to be unsaved, and is sent again under its id", async () => {
  const { queue, sent, said, seen, shows, waitingForNet } = openQueue();
  queue.ask({ milestone: "git", done: true });
  await sent[0]?.answer({ kind: "unreachable" });
  expect(shows()).toBe(true);
  expect(said).toEqual([NOT_SAVED_YET]);
  expect(seen.storage).toHaveLength(1);
  waitingForNet[0]?.();
  expect(sent[1]?.tick).toEqual(sent[0]?.tick);
});

test("a reload sends what was in flight first and then what waited, under their own ids", async () => {
  const first: Tick = { milestone: "git", done: true, operationId: "a" };
  const second: Tick = { milestone: "git", done: false, operationId: "b" };
  const { queue, sent } = openQueue([first, second]);
  queue.resume();
  expect(sent.map(({ tick }) => tick)).toEqual([first]);
  await sent[0]?.answer(saved(1));
  expect(sent[1]?.tick).toEqual(second);
});

test("signed out meanwhile, nothing is lost and the learner is led to sign in", async () => {
  const { queue, sent, seen } = openQueue();
  queue.ask({ milestone: "git", done: true });
  await sent[0]?.answer({ kind: "signed-out" });
  expect(seen).toMatchObject({ signedOut: 1, storage: [{ milestone: "git" }] });
});

test("a page rendered after the answer is believed, one rendered before it is not", async () => {
  const { queue, sent, shows } = openQueue();
  queue.ask({ milestone: "git", done: true });
  await sent[0]?.answer(saved(7));
  expect(shows(6, false)).toBe(true);
  expect(shows(7, false)).toBe(false);
});

test("whatever is pressed and however the net fails, the end state is what was asked for last, applied once each", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({ done: fc.boolean(), answers: fc.array(fc.boolean(), { maxLength: 3 }) }),
        {
          minLength: 1,
          maxLength: 30,
        },
      ),
      async (presses) => {
        const { queue, sent, waitingForNet, shows } = openQueue();
        const server = { done: false, applied: new Set<string>() };
        let revision = 0;
        let next = 0;
        async function answerOne(reachable: boolean): Promise<void> {
          const request = sent[next];
          if (request === undefined) {
            waitingForNet.shift()?.();
            return;
          }
          next += 1;
          const { tick } = request;
          // The server applied it whether or not the answer arrived.
          if (!server.applied.has(tick.operationId)) {
            server.applied.add(tick.operationId);
            server.done = tick.done;
            revision += 1;
          }
          await request.answer(reachable ? saved(revision) : { kind: "unreachable" });
        }
        for (const { done, answers } of presses) {
          queue.ask({ milestone: "git", done });
          for (const reachable of answers) await answerOne(reachable);
        }
        for (let round = 0; round < 200; round += 1) await answerOne(true);
        expect(server.done).toBe(presses.at(-1)?.done);
        expect(shows()).toBe(presses.at(-1)?.done);
      },
    ),
    { numRuns: 1_000 },
  );
});

test("where a tick leads is said with it, and gone with the next message", async () => {
  const { queue, sent, abouts } = openQueue();
  queue.ask({ milestone: "git", done: true });
  await sent[0]?.answer({ ...saved(1), offer: "own-words", onward: { kind: "finish" } });
  queue.ask({ milestone: "git", done: false });
  await sent[1]?.answer(saved(2));
  expect(abouts).toMatchObject([
    { tick: { milestone: "git", done: true }, offer: "own-words", onward: { kind: "finish" } },
    { tick: { milestone: "git", done: false }, offer: undefined, onward: undefined },
  ]);
});

test("a tick that came while somebody else is signed in is kept, said and not sent again", async () => {
  const { queue, sent, said, seen, waitingForNet } = openQueue();
  queue.ask({ milestone: "git", done: true });
  await sent[0]?.answer({ kind: "not-theirs", message: "Kept for you." });
  expect(said).toEqual(["Kept for you."]);
  expect(waitingForNet).toEqual([]);
  expect(sent).toHaveLength(1);
  expect(seen.storage).toMatchObject([{ milestone: "git", done: true, operationId: "id-1" }]);
});
