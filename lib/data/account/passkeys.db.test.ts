import { expect, test } from "vitest";
import { after, NOW, randomHash, somebody } from "#lib/data/account/account-example";
import { createChallenge, spendChallenge } from "#lib/data/account/passkey-challenges";
import {
  addPasskey,
  findPasskey,
  listPasskeys,
  notePasskeyUse,
  removePasskey,
} from "#lib/data/account/passkeys";
import { turnSecondFactorOff, turnSecondFactorOn } from "#lib/data/account/second-factor";
import { prisma } from "#lib/data/client";

async function withPasskeys(...counters: readonly number[]) {
  const { userId } = await somebody();
  for (const counter of counters) {
    const credentialId = randomHash();
    const made = { name: `key ${counter}`, credentialId, publicKey: randomHash(), counter };
    await addPasskey({ ...made, userId, transports: ["internal"], now: NOW });
  }
  const ids = (await listPasskeys(userId)).map(({ id }) => id);
  return { userId, ids, first: ids[0] ?? "" };
}

test("a passkey is added once, whoever asks", async () => {
  const ada = await somebody();
  const ben = await somebody();
  const credentialId = randomHash();
  const made = { name: "Phone", credentialId, publicKey: randomHash(), counter: 0, now: NOW };
  expect(await addPasskey({ ...made, userId: ada.userId, transports: ["usb"] })).toBe(true);
  expect(await addPasskey({ ...made, userId: ben.userId, transports: [] })).toBe(false);
  expect(await findPasskey(credentialId)).toMatchObject({
    userId: ada.userId,
    transports: ["usb"],
  });
});

test("a use of a passkey whose counter is not above the last one is refused, and changes nothing", async () => {
  const { userId, first: id } = await withPasskeys(5);
  for (const counter of [0, 4, 5])
    expect(await notePasskeyUse({ id, userId, counter, now: after({ minutes: 1 }) })).toBe(false);
  expect((await listPasskeys(userId))[0]?.lastUsedAt).toBeNull();
  expect(await notePasskeyUse({ id, userId, counter: 6, now: after({ minutes: 1 }) })).toBe(true);
  expect((await listPasskeys(userId))[0]?.lastUsedAt).toEqual(after({ minutes: 1 }));
});

test("of twenty uses at once with the same counter, one counts", async () => {
  const { userId, first: id } = await withPasskeys(5);
  const use = () => notePasskeyUse({ id, userId, counter: 6, now: NOW });
  const uses = await Promise.all(Array.from({ length: 20 }, use));
  expect(uses.filter(Boolean)).toHaveLength(1);
});

test("a passkey that does not count can be used again and again", async () => {
  const { userId, first: id } = await withPasskeys(0);
  expect(await notePasskeyUse({ id, userId, counter: 0, now: NOW })).toBe(true);
  expect(await notePasskeyUse({ id, userId, counter: 0, now: NOW })).toBe(true);
});

test("with a password, every passkey can be removed", async () => {
  const { userId, first: id } = await withPasskeys(0);
  expect(await removePasskey({ id, userId })).toEqual({ ok: true, name: "key 0" });
  expect(await removePasskey({ id, userId })).toEqual({ ok: false, reason: "not-found" });
});

test("without a password the last passkey stays, also when two are removed at once", async () => {
  const { userId, ids } = await withPasskeys(0, 1);
  await prisma().user.update({ where: { id: userId }, data: { passwordHash: null } });
  const removed = await Promise.all(ids.map((id) => removePasskey({ id, userId })));
  expect(removed).toContainEqual({ ok: false, reason: "last-way-in" });
  expect(await listPasskeys(userId)).toHaveLength(1);
});

test("the passkey that is asked for after the password stays until that is turned off", async () => {
  const { userId, ids, first } = await withPasskeys(0, 1);
  await turnSecondFactorOn({ userId, hashes: [], now: NOW });
  expect(await removePasskey({ id: first, userId })).toMatchObject({ ok: true });
  const last = { id: ids[1] ?? "", userId };
  expect(await removePasskey(last)).toEqual({ ok: false, reason: "asked-after-password" });
  await turnSecondFactorOff({ userId });
  expect(await removePasskey(last)).toMatchObject({ ok: true });
});

async function asked() {
  const { userId } = await somebody();
  const challenge = { hash: randomHash(), holder: randomHash(), purpose: "prove" } as const;
  await createChallenge({ ...challenge, userId, now: NOW });
  return { userId, challenge };
}

test("what a passkey signs is used up: of twenty at once, one is", async () => {
  const { userId, challenge } = await asked();
  const spend = () => spendChallenge({ ...challenge, now: after({ minutes: 4 }) });
  const spent = await Promise.all(Array.from({ length: 20 }, spend));
  expect(spent.filter((owner) => owner !== undefined)).toEqual([userId]);
});

test("what a passkey signs acts for five minutes, in the browser that asked, for what it was asked", async () => {
  const { userId, challenge } = await asked();
  const refused = [
    { ...challenge, now: after({ minutes: 5 }) },
    { ...challenge, holder: randomHash(), now: NOW },
    { ...challenge, purpose: "signIn", now: NOW } as const,
    { ...challenge, hash: randomHash(), now: NOW },
  ];
  for (const each of refused) expect(await spendChallenge(each)).toBeUndefined();
  expect(await spendChallenge({ ...challenge, now: NOW })).toBe(userId);
});

test("asking anew forgets what has run out", async () => {
  const { challenge } = await asked();
  const next = { hash: randomHash(), holder: randomHash(), purpose: "signIn" } as const;
  await createChallenge({ ...next, userId: null, now: after({ minutes: 5 }) });
  const where = { hash: new Uint8Array(challenge.hash) };
  expect(await prisma().passkeyChallenge.count({ where })).toBe(0);
  expect(await spendChallenge({ ...next, now: after({ minutes: 6 }) })).toBeNull();
});
