import { beforeEach, expect, test } from "vitest";
import { TooOftenError } from "#lib/auth/throttle/admit";
import { admitSignIn, forgetSignIns } from "#lib/auth/throttle/passwords";
import { createAccount } from "#lib/data/account/accounts";
import { rememberDevice } from "#lib/data/account/devices";
import { database } from "#lib/data/client";
import { ThrottleUnavailableError } from "#lib/data/throttle/throttles";
import { inRequest } from "#lib/http/request-context";

const now = new Date();
let email = "";
beforeEach(async () => {
  email = `ada-${crypto.randomUUID()}@example.org`;
  await database().pool.query('DELETE FROM "Throttle"');
});

type Who = Readonly<{ email: string; address: string; device?: Buffer | null }>;

/** Whether a try of a password from there is let through. */
function tryFrom({ address, device = null, ...who }: Who): Promise<boolean> {
  const context = { id: "", address, isFailureLogged: false };
  return inRequest(context, () =>
    admitSignIn({ ...who, device }).then(
      () => true,
      (error: unknown) => {
        if (error instanceof TooOftenError) return false;
        throw error;
      },
    ),
  );
}

async function passed(tries: readonly Promise<boolean>[]): Promise<number> {
  return (await Promise.all(tries)).filter((isLetThrough) => isLetThrough).length;
}

function many<T>(count: number, one: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => one(index));
}

const addressNo = (index: number) => `198.51.${index >> 8}.${index & 255}`;
const network = () => `2001:db8:${crypto.randomUUID().slice(0, 4)}:1`;

test("one account tried from a thousand addresses is compared with ten passwords", async () => {
  let admitted = 0;
  for (let batch = 0; batch < 5; batch += 1) {
    admitted += await passed(
      many(200, (index) => tryFrom({ email, address: addressNo(batch * 200 + index) })),
    );
  }
  expect(admitted).toBe(10);
});

test("a thousand accounts tried from one address are compared with fifty passwords", async () => {
  const address = `${network()}::1`;
  let admitted = 0;
  for (let batch = 0; batch < 5; batch += 1) {
    const tries = many(200, (index) =>
      tryFrom({ email: `${batch}-${index}@example.org`, address }),
    );
    admitted += await passed(tries);
  }
  expect(admitted).toBe(50);
});

test("256 addresses of one /64 are one address", async () => {
  const place = network();
  const tries = many(256, (index) =>
    tryFrom({ email: `v6-${index}@example.org`, address: `${place}::${index.toString(16)}` }),
  );
  expect(await passed(tries)).toBe(50);
});

test("of fifty at once at the last of the tries, one is let through", async () => {
  await passed(many(9, (index) => tryFrom({ email, address: addressNo(index) })));
  expect(await passed(many(50, (index) => tryFrom({ email, address: addressNo(index) })))).toBe(1);
});

test("while strangers try an account, its learner gets in from a browser that is known, and only to that account", async () => {
  const device = crypto.getRandomValues(Buffer.alloc(32));
  const userId = await createAccount({
    name: "Ada",
    email,
    passwordHash: "x",
    timeZone: null,
    now,
  });
  await rememberDevice({ userId: userId ?? "", tokenHash: device, now });
  await passed(many(40, (index) => tryFrom({ email, address: addressNo(index) })));
  expect(await tryFrom({ email, address: "203.0.113.1" })).toBe(false);
  expect(await tryFrom({ email, address: "203.0.113.1", device })).toBe(true);

  const other = `ben-${crypto.randomUUID()}@example.org`;
  await passed(many(40, (index) => tryFrom({ email: other, address: addressNo(index) })));
  expect(await tryFrom({ email: other, address: "203.0.113.1", device })).toBe(false);
});

test("a browser that is known has ten tries of its own, and then those that everybody has", async () => {
  const device = crypto.getRandomValues(Buffer.alloc(32));
  const userId = await createAccount({
    name: "Ada",
    email,
    passwordHash: "x",
    timeZone: null,
    now,
  });
  await rememberDevice({ userId: userId ?? "", tokenHash: device, now });
  const tries = many(40, (index) => tryFrom({ email, address: addressNo(index), device }));
  expect(await passed(tries)).toBe(20);
});

test("a success leaves room for as many tries of the account again, and not of the address", async () => {
  const address = `${network()}::1`;
  await passed(many(10, () => tryFrom({ email, address })));
  await forgetSignIns({ email, device: null });
  expect(await passed(many(12, () => tryFrom({ email, address })))).toBe(10);
  await forgetSignIns({ email, device: null });
  const tries = many(40, (index) => tryFrom({ email: `more-${index}@example.org`, address }));
  expect(await passed(tries)).toBe(50 - 22);
});

test("where nobody can count, nobody is let through", async () => {
  await database().pool.query('ALTER TABLE "Throttle" RENAME TO "Gone"');
  await expect(tryFrom({ email, address: "203.0.113.9" })).rejects.toThrow(
    ThrottleUnavailableError,
  );
  await database().pool.query('ALTER TABLE "Gone" RENAME TO "Throttle"');
});
