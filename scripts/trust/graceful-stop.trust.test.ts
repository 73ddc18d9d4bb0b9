import { expect, test } from "vitest";
import { sendTick, signedInLearner } from "./learner.ts";
import { rounds } from "./rounds.ts";
import { startApp } from "./running-app.ts";

test("what was asked before a SIGTERM is answered, and the app ends within 30 seconds", async () => {
  await using first = await startApp();
  const { place } = first;
  await first.stop();
  for (let round = 0; round < rounds({ short: 2, long: 20 }); round += 1) {
    const app = await startApp({ place });
    const learner = await signedInLearner(app);
    const asked = Array.from({ length: 50 }, (_, index) =>
      sendTick({ app, learner, milestone: "fnd-git", done: index % 2 === 0 }),
    );
    await Promise.race(asked);
    const startedAt = performance.now();
    expect(await app.stop()).toBe(0);
    expect((performance.now() - startedAt) / 1000).toBeLessThan(30);
    const answers = await Promise.all(asked.map((answer) => answer.then(({ status }) => status)));
    expect(answers.filter((status) => status !== 200)).toEqual([]);
  }
});
