import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { sendTick, signedInLearner } from "./learner.ts";
import { rounds } from "./rounds.ts";
import { type RunningApp, startApp } from "./running-app.ts";

const AT_ONCE = 200;

/** A body that never ends. */
async function beginUpload({ place }: RunningApp): Promise<void> {
  const socket = connect(place.port, "127.0.0.1").on("error", () => {});
  await once(socket, "connect");
  socket.write(
    "POST /api/ticks HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{",
  );
}

test("what was asked before a SIGTERM is answered, and the app ends within 30 seconds, whatever never ends", async () => {
  await using first = await startApp();
  const { place } = first;
  await first.stop();
  for (let round = 0; round < rounds({ short: 2, long: 20 }); round += 1) {
    const app = await startApp({ place });
    const learner = await signedInLearner(app);
    const asked = Array.from({ length: AT_ONCE }, (_, index) =>
      sendTick({ app, learner, milestone: "fnd-git", done: index % 2 === 0 }),
    );
    // Once is enough: it takes as long as the app waits for it.
    if (round === 0) await beginUpload(app);
    await Promise.race(asked);
    const startedAt = performance.now();
    expect(await app.stop()).toBe(0);
    expect((performance.now() - startedAt) / 1000).toBeLessThan(30);
    const answers = await Promise.all(asked.map((answer) => answer.then(({ status }) => status)));
    expect(answers.filter((status) => status !== 200)).toEqual([]);
  }
});
