import pg from "pg";
import { expect, test, vi } from "vitest";
import { after, NOW, randomHash, sessionOf, somebody } from "#lib/data/account/account-example";
import { getAccountSettings } from "#lib/data/account/account-settings";
import { changePassword } from "#lib/data/account/accounts";
import {
  createSession,
  endOtherSessions,
  endSession,
  endSessionByToken,
  findViewer,
} from "#lib/data/account/sessions";
import { prisma } from "#lib/data/client";

async function lastSeenAt(tokenHash: Buffer): Promise<Date | undefined> {
  const where = { tokenHash: new Uint8Array(tokenHash) };
  return (await prisma().session.findUnique({ where }))?.lastSeenAt;
}

test("a session says who its learner is", async () => {
  const ada = await somebody();
  const tokenHash = await sessionOf(ada);
  expect(await findViewer({ tokenHash, now: NOW })).toEqual({
    sessionId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    userId: ada.userId,
    name: "Ada",
    email: ada.email,
    emailConfirmed: false,
    timeZone: null,
    hoursPerWeek: null,
    provenAt: NOW,
    deletesAt: null,
    revision: 0,
    edition: 0,
  });
});

test("an unknown token is nobody's", async () => {
  expect(await findViewer({ tokenHash: randomHash(), now: NOW })).toBeNull();
});

test.each([
  ["just begun", after({ minutes: 1 })],
  ["due to be written down as seen", after({ minutes: 61 })],
])("finding the viewer of a session %s is one round trip", async (_, now) => {
  const tokenHash = await sessionOf(await somebody());
  const query = vi.spyOn(pg.Client.prototype, "query");
  expect(await findViewer({ tokenHash, now })).not.toBeNull();
  expect(query).toHaveBeenCalledTimes(1);
  query.mockRestore();
});

test("that a session was used is written down at most once an hour", async () => {
  const tokenHash = await sessionOf(await somebody());
  await findViewer({ tokenHash, now: after({ minutes: 60, ms: -1 }) });
  expect(await lastSeenAt(tokenHash)).toEqual(NOW);
  await findViewer({ tokenHash, now: after({ minutes: 60 }) });
  expect(await lastSeenAt(tokenHash)).toEqual(after({ minutes: 60 }));
});

test("a request from before never moves the last use back", async () => {
  const tokenHash = await sessionOf(await somebody());
  await findViewer({ tokenHash, now: after({ days: -2 }) });
  expect(await lastSeenAt(tokenHash)).toEqual(NOW);
});

test("fourteen days without a use end a session", async () => {
  const tokenHash = await sessionOf(await somebody());
  expect(await findViewer({ tokenHash, now: after({ days: 14 }) })).toBeNull();
  expect(await findViewer({ tokenHash, now: after({ days: 14, ms: -1 }) })).not.toBeNull();
});

test("thirty days end a session, however much it is used", async () => {
  const tokenHash = await sessionOf(await somebody());
  for (const days of [10, 20, 29]) {
    expect(await findViewer({ tokenHash, now: after({ days }) })).not.toBeNull();
  }
  expect(await findViewer({ tokenHash, now: after({ days: 30, ms: -1 }) })).not.toBeNull();
  expect(await findViewer({ tokenHash, now: after({ days: 30 }) })).toBeNull();
});

test("a sign-in ends the session that the browser held before, and no other", async () => {
  const ada = await somebody();
  const [replaces, elsewhere, tokenHash] = [
    await sessionOf(ada),
    await sessionOf(ada),
    randomHash(),
  ];
  await createSession({ ...ada, tokenHash, replaces, userAgent: "", now: NOW });
  expect(await findViewer({ tokenHash: replaces, now: NOW })).toBeNull();
  expect(await findViewer({ tokenHash: elsewhere, now: NOW })).not.toBeNull();
  expect(await findViewer({ tokenHash, now: NOW })).not.toBeNull();
});

test("a sign-in clears the run-out sessions of its learner, and of nobody else", async () => {
  const [ada, ben] = [await somebody(), await somebody()];
  const [old, others] = [await sessionOf(ada), await sessionOf(ben)];
  await sessionOf({ ...ada, now: after({ days: 15 }) });
  expect(await lastSeenAt(old)).toBeUndefined();
  expect(await lastSeenAt(others)).toBeDefined();
});

test("a sign-in with a password that is no longer the one is refused", async () => {
  const { userId } = await somebody();
  const session = { userId, tokenHash: randomHash(), replaces: null, userAgent: "", now: NOW };
  expect(await createSession({ ...session, passwordHash: "an earlier one" })).toBe(false);
  expect(await findViewer({ tokenHash: session.tokenHash, now: NOW })).toBeNull();
});

test("no sign-in with the old password slips through while it is changed", async () => {
  for (let round = 0; round < 25; round += 1) {
    const ada = await somebody();
    const own = await findViewer({ tokenHash: await sessionOf(ada), now: NOW });
    const { userId, passwordHash: from } = ada;
    const keep = own?.sessionId ?? "";
    await Promise.all([
      ...Array.from({ length: 4 }, () => sessionOf(ada).catch(() => "refused")),
      changePassword({ userId, from, to: `new ${round}`, keep, link: "end", now: NOW }),
    ]);
    expect((await getAccountSettings({ userId, now: NOW })).sessions.map(({ id }) => id)).toEqual([
      keep,
    ]);
  }
});

test("a session ends at once, by its learner", async () => {
  const ada = await somebody();
  const tokenHash = await sessionOf(ada);
  const id = (await findViewer({ tokenHash, now: NOW }))?.sessionId ?? "";
  expect(await endSession({ id, userId: ada.userId })).toBe(true);
  expect(await findViewer({ tokenHash, now: NOW })).toBeNull();
});

test("whoever guesses another learner's session ends nothing", async () => {
  const [ada, mallory] = [await somebody(), await somebody()];
  const tokenHash = await sessionOf(ada);
  const id = (await findViewer({ tokenHash, now: NOW }))?.sessionId ?? "";
  expect(await endSession({ id, userId: mallory.userId })).toBe(false);
  expect(await findViewer({ tokenHash, now: NOW })).not.toBeNull();
});

test("a session ends by its own token, which says whose it was", async () => {
  const ada = await somebody();
  const tokenHash = await sessionOf(ada);
  expect(await endSessionByToken(tokenHash)).toBe(ada.userId);
  expect(await endSessionByToken(tokenHash)).toBeNull();
  expect(await findViewer({ tokenHash, now: NOW })).toBeNull();
});

test("ending all others leaves this one, and everybody else's", async () => {
  const [ada, ben] = [await somebody(), await somebody()];
  const [mine, other, bens] = [await sessionOf(ada), await sessionOf(ada), await sessionOf(ben)];
  const keep = (await findViewer({ tokenHash: mine, now: NOW }))?.sessionId ?? "";
  expect(await endOtherSessions({ keep, userId: ada.userId })).toBe(1);
  expect(await findViewer({ tokenHash: mine, now: NOW })).not.toBeNull();
  expect(await findViewer({ tokenHash: other, now: NOW })).toBeNull();
  expect(await findViewer({ tokenHash: bens, now: NOW })).not.toBeNull();
});

test("the list holds the learner's own sessions that still count, the last used first", async () => {
  const [ada, ben] = [await somebody(), await somebody()];
  await sessionOf(ben);
  const [first, second] = [await sessionOf(ada), await sessionOf(ada)];
  await findViewer({ tokenHash: first, now: after({ minutes: 90 }) });
  const ids = await Promise.all(
    [first, second].map((tokenHash) => findViewer({ tokenHash, now: NOW })),
  );
  const { userId } = ada;
  const { sessions } = await getAccountSettings({ userId, now: after({ days: 1 }) });
  expect(sessions.map(({ id }) => id)).toEqual(ids.map((viewer) => viewer?.sessionId));
  expect((await getAccountSettings({ userId, now: after({ days: 20 }) })).sessions).toEqual([]);
});

test("the table holds the hash of the token, and no token", async () => {
  const tokenHash = await sessionOf(await somebody());
  const row = await prisma().session.findUnique({
    where: { tokenHash: new Uint8Array(tokenHash) },
  });
  expect(Object.keys(row ?? {}).sort()).toEqual(
    [
      "connectHash",
      "connectUntil",
      "createdAt",
      "id",
      "lastSeenAt",
      "provenAt",
      "tokenHash",
      "userAgent",
      "userId",
    ].sort(),
  );
});
