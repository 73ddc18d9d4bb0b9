import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { applyTick } from "#lib/actions/progress/apply-tick";
import { prisma } from "#lib/data/client";
import { NOON, newLearner, publish } from "#lib/data/learner-example";
import type { Viewer } from "#lib/domain/account";

test("a tick of a learner whose account went meanwhile is of no learner, and leaves nothing", async () => {
  await publish();
  const userId = await newLearner();
  const viewer: Viewer = {
    userId,
    sessionId: randomUUID(),
    name: "Ada",
    email: "ada@example.org",
    emailConfirmed: true,
    timeZone: "Europe/Berlin",
    hoursPerWeek: null,
  };
  await prisma().user.delete({ where: { id: userId } });
  const asked = { milestone: "git", operationId: randomUUID() };
  for (const done of [true, false]) {
    const answer = await applyTick({ viewer, tick: { ...asked, done }, now: NOON });
    expect(answer).toEqual({ ok: false, reason: "no-learner" });
  }
  expect(await prisma().appliedOperation.count({ where: { userId } })).toBe(0);
});
