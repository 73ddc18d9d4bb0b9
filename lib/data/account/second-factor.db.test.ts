import { expect, test } from "vitest";
import { after, NOW, randomHash, somebody } from "#lib/data/account/account-example";
import { findCredentialsOf } from "#lib/data/account/accounts";
import { beginHalfSignIn, endHalfSignIn, findHalfSignIn } from "#lib/data/account/half-sign-ins";
import { addPasskey } from "#lib/data/account/passkeys";
import { spendRecoveryCode } from "#lib/data/account/recovery-codes";
import {
  getWaysIn,
  renewRecoveryCodes,
  turnSecondFactorOff,
  turnSecondFactorOn,
} from "#lib/data/account/second-factor";
import { prisma } from "#lib/data/client";

async function withPasskey() {
  const account = await somebody();
  const made = { name: "Phone", credentialId: randomHash(), publicKey: randomHash(), counter: 0 };
  await addPasskey({ ...made, userId: account.userId, transports: [], now: NOW });
  return account;
}

async function withCodes() {
  const { userId } = await withPasskey();
  const hashes = Array.from({ length: 10 }, randomHash);
  await turnSecondFactorOn({ userId, hashes, now: NOW });
  return { userId, hashes, hash: hashes[0] ?? randomHash() };
}

test("a passkey is asked for after the password once it is turned on, with new recovery codes", async () => {
  const { userId } = await withCodes();
  expect(await findCredentialsOf(userId)).toMatchObject({ secondFactorAt: NOW });
  expect(await getWaysIn(userId)).toEqual({
    ...{ hasPassword: true, passkeys: 1, secondFactorAt: NOW, recoveryCodes: 10 },
  });
});

test("without a passkey, or without a password, it is not turned on", async () => {
  const { userId } = await somebody();
  expect(await turnSecondFactorOn({ userId, hashes: [randomHash()], now: NOW })).toBe(false);
  const other = await withPasskey();
  await prisma().user.update({ where: { id: other.userId }, data: { passwordHash: null } });
  expect(await turnSecondFactorOn({ userId: other.userId, hashes: [], now: NOW })).toBe(false);
  expect(await getWaysIn(userId)).toMatchObject({ secondFactorAt: null, recoveryCodes: 0 });
});

test("of twenty uses of a recovery code at once, exactly one counts", async () => {
  const { userId, hash } = await withCodes();
  const uses = Array.from({ length: 20 }, () => spendRecoveryCode({ userId, hash }));
  expect((await Promise.all(uses)).filter(Boolean)).toHaveLength(1);
  expect(await getWaysIn(userId)).toMatchObject({ recoveryCodes: 9 });
});

test("new recovery codes take the place of the old ones, and turning it off takes all away", async () => {
  const { userId, hash } = await withCodes();
  const renewed = randomHash();
  expect(await renewRecoveryCodes({ userId, hashes: [renewed], now: NOW })).toBe(true);
  expect(await spendRecoveryCode({ userId, hash })).toBe(false);
  expect(await turnSecondFactorOff({ userId })).toBe(true);
  expect(await turnSecondFactorOff({ userId })).toBe(false);
  expect(await spendRecoveryCode({ userId, hash: renewed })).toBe(false);
  expect(await renewRecoveryCodes({ userId, hashes: [renewed], now: NOW })).toBe(false);
});

test("whoever has half signed in is known in that browser for ten minutes, until they have wholly", async () => {
  const { userId, email } = await somebody();
  const [holder, passwordSeen] = [randomHash(), randomHash()];
  await beginHalfSignIn({ holder, userId, passwordSeen, now: NOW });
  const find = (minutes: number) => findHalfSignIn({ holder, now: after({ minutes }) });
  expect(await find(9)).toEqual({ userId, email, passwordSeen });
  expect(await find(10)).toBeNull();
  expect(await findHalfSignIn({ holder: randomHash(), now: NOW })).toBeNull();
  await endHalfSignIn(holder);
  expect(await find(1)).toBeNull();
});
