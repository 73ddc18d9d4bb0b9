import { afterEach, expect, test, vi } from "vitest";
import { database } from "#lib/data/client";

const FIRST = "the secret that an instance began with, long enough";
const SECOND = "a secret that came after it, and is as long as it";
const THIRD = "a secret that came after both, and is as long as they";

afterEach(async () => {
  vi.unstubAllEnvs();
  await database().pool.query('DELETE FROM "SigningKey"');
});

type Secrets = Readonly<{ secret: string; previous?: string }>;

/** Returns the key of push as a process finds it that begins with these secrets, and how it is stored then. */
async function keyOf({ secret, previous }: Secrets) {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, "waymarkOfProcess");
  vi.stubEnv("AUTH_SECRET", secret);
  vi.stubEnv("AUTH_SECRET_PREVIOUS", previous);
  const { getPushKey } = await import("#lib/data/push/push-key");
  const { publicKey } = await getPushKey();
  const { rows } = await database().pool.query<{ sealed: string; madeAt: Date }>(
    'SELECT sealed, "madeAt" FROM "SigningKey"',
  );
  expect(rows).toHaveLength(1);
  return { publicKey, ...rows[0] };
}

test("a key is made once, and every process of the same secret has it", async () => {
  const made = await keyOf({ secret: FIRST });
  expect(await keyOf({ secret: FIRST })).toEqual(made);
  expect(made.sealed).toContain("ENCRYPTED PRIVATE KEY");
});

test("when the secret is changed, the same key is sealed with the new one at its next use, and needs the old one no more", async () => {
  const made = await keyOf({ secret: FIRST });
  const after = await keyOf({ secret: SECOND, previous: FIRST });
  expect(after).toEqual({ ...made, sealed: expect.any(String) });
  expect(after.sealed).not.toBe(made.sealed);
  expect(await keyOf({ secret: SECOND })).toEqual(after);
  // The old secret opens nothing any more: who has it finds another key.
  const { publicKey } = await keyOf({ secret: FIRST });
  expect(publicKey).not.toBe(made.publicKey);
});

test("where the secret was changed twice and the key not used between, another key is made", async () => {
  const made = await keyOf({ secret: FIRST });
  const after = await keyOf({ secret: THIRD, previous: SECOND });
  expect(after.publicKey).not.toBe(made.publicKey);
  expect(after.madeAt?.getTime()).toBeGreaterThanOrEqual(made.madeAt?.getTime() ?? 0);
  expect(await keyOf({ secret: THIRD })).toEqual(after);
});

test("of processes that seal it anew at once, all have the same key", async () => {
  const made = await keyOf({ secret: FIRST });
  vi.resetModules();
  vi.stubEnv("AUTH_SECRET", SECOND);
  vi.stubEnv("AUTH_SECRET_PREVIOUS", FIRST);
  const { keptKey } = await import("#lib/data/kept-key");
  const use = () =>
    keptKey({
      ...{ row: 2, purpose: "waymark-push-key" },
      make: () => Promise.reject(new Error("no other is made")),
    });
  const keys = await Promise.all(Array.from({ length: 5 }, use));
  const first = keys[0];
  expect(first && keys.every((key) => key.equals(first))).toBe(true);
  expect((await keyOf({ secret: SECOND })).publicKey).toBe(made.publicKey);
});
