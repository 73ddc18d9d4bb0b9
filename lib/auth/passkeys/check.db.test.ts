import { expect, test } from "vitest";
import { checkPasskey } from "#lib/auth/passkeys/check";
import { newSoftwareKey } from "#lib/auth/passkeys/software-key-example";
import { hashSecret, newSecret } from "#lib/auth/secrets";
import { after, NOW, randomHash, somebody } from "#lib/data/account/account-example";
import { createChallenge } from "#lib/data/account/passkey-challenges";
import { addPasskey } from "#lib/data/account/passkeys";

const REFUSED = { ok: false, reason: "refused" };

async function keyOf(userId: string, counter = 5) {
  const key = newSoftwareKey();
  const { credentialId, publicKey } = key;
  await addPasskey({
    userId,
    name: "key",
    credentialId,
    publicKey,
    counter,
    transports: [],
    now: NOW,
  });
  return key;
}

/** Somebody with a passkey whose counter stands at 5, who is asked to sign in. */
async function asked() {
  const { userId } = await somebody();
  const key = await keyOf(userId);
  const [challenge, holder] = [newSecret(), randomHash()];
  const question = { hash: hashSecret(challenge), holder, now: NOW };
  await createChallenge({ ...question, purpose: "signIn", userId: null });
  const check = (answer: string, more: object = {}) =>
    checkPasskey({ answer, purpose: "signIn", holder, now: NOW, ...more });
  return { userId, key, challenge, holder, check };
}

test("what a passkey signed is right once: of twenty at once, one is", async () => {
  const { userId, key, challenge, check } = await asked();
  const answer = key.answer({ challenge, counter: 6, userHandle: userId });
  const checks = await Promise.all(Array.from({ length: 20 }, () => check(answer)));
  expect(checks.filter(({ ok }) => ok)).toEqual([{ ok: true, userId }]);
});

test.each([
  ["another host's page", { origin: "http://localhost:4000" }],
  ["another host's name", { host: "evil.example" }],
  ["a counter that stands still", { counter: 5 }],
  ["a counter that goes back", { counter: 4 }],
  ["nobody verified", { verified: "no" }],
  ["another owner", { userHandle: "00000000-0000-7000-8000-000000000000" }],
  ["the making of a passkey", { type: "webauthn.create" }],
] as const)("%s is refused", async (_, said) => {
  const { key, challenge, check } = await asked();
  expect(await check(key.answer({ challenge, counter: 6, ...said }))).toEqual(REFUSED);
});

test("another question, another browser, another purpose and too late are refused", async () => {
  const { key, challenge, check } = await asked();
  const answer = key.answer({ challenge, counter: 6 });
  expect(await check(key.answer({ challenge: newSecret(), counter: 6 }))).toEqual(REFUSED);
  expect(await check(answer, { holder: randomHash() })).toEqual(REFUSED);
  expect(await check(answer, { holder: null })).toEqual(REFUSED);
  expect(await check(answer, { purpose: "prove" })).toEqual(REFUSED);
  expect(await check(answer, { now: after({ minutes: 5 }) })).toEqual(REFUSED);
  expect(await check(answer)).toMatchObject({ ok: true });
});

test("a signature of another key under its id is refused, and so is what is no answer", async () => {
  const { key, challenge, check } = await asked();
  const forged = JSON.parse(newSoftwareKey().answer({ challenge, counter: 6 }));
  const id = key.credentialId.toString("base64url");
  expect(await check(JSON.stringify({ ...forged, id, rawId: id }))).toEqual(REFUSED);
  for (const text of ["", "null", "{}", '{"id":1}', "[".repeat(9_000)])
    expect(await check(text)).toEqual(REFUSED);
});

test("a passkey that nobody has is unknown", async () => {
  const { challenge, check } = await asked();
  const answer = newSoftwareKey().answer({ challenge, counter: 6 });
  expect(await check(answer)).toEqual({ ok: false, reason: "unknown" });
});

test("where one learner is asked, another's passkey is refused, and having it is enough after a password", async () => {
  const { userId } = await somebody();
  const [own, others] = [await keyOf(userId), await keyOf((await somebody()).userId)];
  const holder = randomHash();
  const ask = async (key: typeof own) => {
    const challenge = newSecret();
    const question = { hash: hashSecret(challenge), holder, now: NOW };
    await createChallenge({ ...question, purpose: "secondStep", userId });
    const answer = key.answer({ challenge, counter: 6, verified: "no" });
    return checkPasskey({ answer, purpose: "secondStep", holder, now: NOW });
  };
  expect(await ask(others)).toEqual(REFUSED);
  expect(await ask(own)).toEqual({ ok: true, userId });
});
