import { beforeEach, expect, test } from "vitest";
import { createAccount } from "#lib/data/account/accounts";
import {
  completeSignUp,
  createPendingSignUp,
  deletePendingSignUp,
} from "#lib/data/account/pending-sign-ups";
import { prisma } from "#lib/data/client";

const now = new Date("2026-11-21T12:00:00Z");
const later = new Date("2026-11-21T13:00:01Z");
const codeHash = Buffer.alloc(32, 1);
const wrong = Buffer.alloc(32, 2);
const mail = { kind: "sign-up", messageId: "<1@example.org>", sealed: "", until: null };
let browserHash: Buffer;
let email = "";

beforeEach(async () => {
  browserHash = crypto.getRandomValues(Buffer.alloc(32));
  email = `ada-${crypto.randomUUID()}@example.org`;
  const person = { name: "Ada", email, passwordHash: "chosen", timeZone: "Africa/Lagos" };
  await createPendingSignUp({ ...person, browserHash, codeHash, mail, now });
});

function accounts() {
  return prisma().user.findMany({ where: { email } });
}

test("there is no account before the code is typed, and then one whose address is confirmed", async () => {
  expect(await accounts()).toEqual([]);
  const made = await completeSignUp({ browserHash, codeHash, now });
  expect(made).toEqual({ userId: expect.any(String), email, passwordHash: "chosen" });
  expect(await prisma().pendingSignUp.count({ where: { email } })).toBe(0);
  expect(await accounts()).toMatchObject([
    { name: "Ada", passwordHash: "chosen", timeZone: "Africa/Lagos", emailConfirmedAt: now },
  ]);
});

test("of twenty who type the code at once, one makes the account", async () => {
  const tries = Array.from({ length: 20 }, () => completeSignUp({ browserHash, codeHash, now }));
  const made = (await Promise.all(tries)).filter((account) => account !== null);
  expect(made).toHaveLength(1);
  expect(await accounts()).toHaveLength(1);
});

test("after five wrong codes the right one acts no more, also when they are typed at once", async () => {
  const tries = Array.from({ length: 5 }, () =>
    completeSignUp({ browserHash, codeHash: wrong, now }),
  );
  expect(await Promise.all(tries)).toEqual(Array(5).fill(null));
  expect(await completeSignUp({ browserHash, codeHash, now })).toBeNull();
});

test("in another browser, and after an hour, the code does not act", async () => {
  const elsewhere = crypto.getRandomValues(Buffer.alloc(32));
  expect(await completeSignUp({ browserHash: elsewhere, codeHash, now })).toBeNull();
  expect(await completeSignUp({ browserHash, codeHash, now: later })).toBeNull();
  expect(await accounts()).toEqual([]);
});

test("an address that has an account by now keeps that one as it is", async () => {
  await createAccount({ name: "Owner", email, passwordHash: "own", timeZone: null, now });
  expect(await completeSignUp({ browserHash, codeHash, now })).toBeNull();
  expect(await accounts()).toMatchObject([{ name: "Owner", passwordHash: "own" }]);
});

test("a sign-up that is begun anew, or has run out, is forgotten", async () => {
  const pending = () => prisma().pendingSignUp.count({ where: { email } });
  await deletePendingSignUp(browserHash);
  expect(await pending()).toBe(0);
  const person = { name: "Ada", email, passwordHash: "chosen", timeZone: null };
  await createPendingSignUp({ ...person, browserHash, codeHash, mail, now });
  const other = crypto.getRandomValues(Buffer.alloc(32));
  const begun = { ...person, email: `other-${email}`, browserHash: other, codeHash, mail };
  await createPendingSignUp({ ...begun, now: later });
  expect(await pending()).toBe(0);
});
