import { hash } from "@node-rs/argon2";
import { expect, test } from "vitest";
import { hashPassword } from "#lib/auth/password";
import { provePassword } from "#lib/auth/prove-password";
import { somebody } from "#lib/data/account/account-example";
import { findCredentials } from "#lib/data/account/accounts";

const password = "correct horse battery";

test("the right password proves its account, and leaves a hash of today as it is", async () => {
  const { userId, email, passwordHash } = await somebody(await hashPassword(password));
  const account = await findCredentials(email);
  expect(await provePassword({ account, password })).toEqual({ userId, email, passwordHash });
  expect((await findCredentials(email))?.passwordHash).toBe(passwordHash);
});

test("a sign-in stores a stronger hash where the stored one is weaker than today's", async () => {
  const weak = await hash(password, { memoryCost: 8_192, timeCost: 1, parallelism: 1 });
  const { email } = await somebody(weak);
  const proven = await provePassword({ account: await findCredentials(email), password });
  const stored = (await findCredentials(email))?.passwordHash;
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(proven?.passwordHash).toBe(stored);
  expect(await provePassword({ account: await findCredentials(email), password })).not.toBeNull();
});

test("a wrong password does not make the hash stronger", async () => {
  const weak = await hash(password, { memoryCost: 8_192, timeCost: 1, parallelism: 1 });
  const { email } = await somebody(weak);
  const account = await findCredentials(email);
  expect(await provePassword({ account, password: "correct horse batterx" })).toBeNull();
  expect((await findCredentials(email))?.passwordHash).toBe(weak);
});

test("nobody is proven without an account", async () => {
  expect(await provePassword({ account: null, password })).toBeNull();
});
