import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { applyTick } from "#lib/actions/progress/apply-tick";
import { prisma } from "#lib/data/client";
import { NOON, newLearner, publish } from "#lib/data/learner-example";
import { getRecord } from "#lib/data/record";
import type { Viewer } from "#lib/domain/account";
import { WHEN_DONE_QUESTION } from "#lib/wording/burst";

const viewerOf = (userId: string): Viewer => ({
  userId,
  sessionId: randomUUID(),
  name: "Ada",
  email: "ada@example.org",
  emailConfirmed: true,
  timeZone: "Europe/Berlin",
  hoursPerWeek: null,
  provenAt: NOON,
  deletesAt: null,
  revision: 0,
  edition: 0,
});

function tick(userId: string, milestone: string, now: Date = NOON) {
  const asked = { milestone, operationId: randomUUID(), done: true };
  return applyTick({ viewer: viewerOf(userId), tick: asked, now });
}

test("the tick that makes more than 12 hours of a day leads to the question when it was done, and the next one does not", async () => {
  await publish();
  const userId = await newLearner();
  const news = [];
  for (const milestone of ["git", "sql", "django", "blog"])
    news.push(await tick(userId, milestone));
  const asked = { kind: "link", href: "/when?day=2026-03-03", label: WHEN_DONE_QUESTION };
  expect(news.map((each) => each.ok && each.onward?.kind === "link" && each.onward.href)).toEqual([
    expect.not.stringContaining("/when"),
    false,
    asked.href,
    false,
  ]);
  expect(news[2]).toMatchObject({
    onward: asked,
    announcement: expect.stringContaining("18 hours"),
  });
});

test("in the small hours a tick belongs to the date of the one before, and at noon to its own", async () => {
  await publish();
  const userId = await newLearner();
  await tick(userId, "git", new Date("2026-03-03T22:30:00Z"));
  await tick(userId, "sql", new Date("2026-03-04T00:30:00Z"));
  await tick(userId, "blog", new Date("2026-03-04T12:00:00Z"));
  const { completions } = await getRecord(userId);
  expect(completions.map(({ on }) => on)).toEqual(["2026-03-03", "2026-03-03", "2026-03-04"]);
});

test("a tick of a learner whose account went meanwhile is of no learner, and leaves nothing", async () => {
  await publish();
  const userId = await newLearner();
  const viewer = viewerOf(userId);
  await prisma().user.delete({ where: { id: userId } });
  const asked = { milestone: "git", operationId: randomUUID() };
  for (const done of [true, false]) {
    const answer = await applyTick({ viewer, tick: { ...asked, done }, now: NOON });
    expect(answer).toEqual({ ok: false, reason: "no-learner" });
  }
  expect(await prisma().appliedOperation.count({ where: { userId } })).toBe(0);
});
