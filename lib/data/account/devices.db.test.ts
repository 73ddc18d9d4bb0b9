import { beforeEach, expect, test } from "vitest";
import { createAccount } from "#lib/data/account/accounts";
import { isKnownDevice, rememberDevice } from "#lib/data/account/devices";
import { prisma } from "#lib/data/client";

const now = new Date("2026-11-21T12:00:00Z");
let tokenHash: Buffer;
let email = "";
let userId = "";

beforeEach(async () => {
  tokenHash = crypto.getRandomValues(Buffer.alloc(32));
  email = `ada-${crypto.randomUUID()}@example.org`;
  userId =
    (await createAccount({ name: "Ada", email, passwordHash: "x", timeZone: null, now })) ?? "";
});

test("a browser is known to an account after the first sign-in, and new only once", async () => {
  expect(await isKnownDevice({ email, tokenHash })).toBe(false);
  expect(await rememberDevice({ userId, tokenHash, now })).toBe(true);
  expect(await rememberDevice({ userId, tokenHash, now })).toBe(false);
  expect(await isKnownDevice({ email, tokenHash })).toBe(true);
});

test("a browser that one learner uses is unknown to another account", async () => {
  const other = `ben-${crypto.randomUUID()}@example.org`;
  await createAccount({ name: "Ben", email: other, passwordHash: "x", timeZone: null, now });
  await rememberDevice({ userId, tokenHash, now });
  expect(await isKnownDevice({ email: other, tokenHash })).toBe(false);
});

test("a browser that was not used for a year is forgotten when another one is", async () => {
  await rememberDevice({ userId, tokenHash, now });
  const later = new Date(now.getTime() + 366 * 86_400_000);
  await rememberDevice({ userId, tokenHash: Buffer.alloc(32, 8), now: later });
  expect(await prisma().knownDevice.count({ where: { userId } })).toBe(1);
  expect(await isKnownDevice({ email, tokenHash })).toBe(false);
});
