import { hash, parseOptions } from "@node-rs/argon2";
import { expect, test } from "vitest";
import { BusyError } from "#lib/auth/concurrency-limit";
import { assertExactPasswords } from "#lib/auth/exact-passwords-example";
import { hashingPlaces } from "#lib/auth/hashing-places";
import { checkPassword, hashPassword } from "#lib/auth/password";

test("a password is stored as argon2id with 19 MiB, two passes and one lane", async () => {
  const stored = await hashPassword("correct horse");
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(parseOptions(stored)).toMatchObject({ outputLen: 32, saltLen: 16 });
});

test("the same password twice is stored differently", async () => {
  expect(await hashPassword("correct horse")).not.toBe(await hashPassword("correct horse"));
});

test("only the exact password is right", { timeout: 60_000 }, () => assertExactPasswords(40));

test("a NUL, a trailing space and a composed letter all count", async () => {
  const stored = await hashPassword("caf\u00e9\0 tail ");
  for (const password of ["caf\u00e9\0 tail", "caf\u00e9", "cafe\u0301\0 tail "]) {
    expect((await checkPassword({ password, stored })).isRight).toBe(false);
  }
});

test.each([
  { memoryCost: 8_192, timeCost: 2, parallelism: 1 },
  { memoryCost: 19_456, timeCost: 1, parallelism: 1 },
])("a hash that costs less than today's is outdated: %o", async (cost) => {
  const password = "correct horse";
  const stored = await hash(password, cost);
  expect(await checkPassword({ password, stored })).toEqual({ isRight: true, isOutdated: true });
});

test("a hash that costs as much as today's is not outdated", async () => {
  const password = "correct horse";
  const today = await hashPassword(password);
  expect(await checkPassword({ password, stored: today })).toEqual({
    isRight: true,
    isOutdated: false,
  });
});

test("a stored hash above the ceiling is refused without being computed", async () => {
  const password = "correct horse";
  const stored = await hash(password, { memoryCost: 19_456, timeCost: 11, parallelism: 1 });
  // Computed, it would be right.
  expect((await checkPassword({ password, stored })).isRight).toBe(false);
});

test("what is no hash at all is wrong, and does not throw", async () => {
  expect((await checkPassword({ password: "correct horse", stored: "nonsense" })).isRight).toBe(
    false,
  );
});

test("without an account the answer is wrong, after a real comparison", async () => {
  await checkPassword({ password: "warm up", stored: null });
  const began = performance.now();
  expect((await checkPassword({ password: "correct horse", stored: null })).isRight).toBe(false);
  expect(performance.now() - began).toBeGreaterThan(3);
});

test("more than 1,024 bytes are never hashed", async () => {
  const password = "x".repeat(1_025);
  const stored = await hash(password);
  expect((await checkPassword({ password, stored })).isRight).toBe(false);
});

test("of 80 at once, 64 may wait and the rest are turned away", {
  timeout: 60_000,
}, async () => {
  const outcomes = await Promise.allSettled(Array.from({ length: 80 }, () => hashPassword("x")));
  const refused = outcomes.filter((outcome) => outcome.status === "rejected");
  expect(refused).toHaveLength(80 - 64 - hashingPlaces());
  expect(refused.every(({ reason }) => reason instanceof BusyError)).toBe(true);
});
