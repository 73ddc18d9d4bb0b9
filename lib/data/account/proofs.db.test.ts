import { expect, test } from "vitest";
import { after, NOW, randomHash, sessionOf, somebody } from "#lib/data/account/account-example";
import { createProofCode, hasProofCode, proveByCode, recordProof } from "#lib/data/account/proofs";
import { findViewer } from "#lib/data/account/sessions";

async function someoneSignedIn() {
  const account = await somebody();
  const tokenHash = await sessionOf(account);
  const viewer = await findViewer({ tokenHash, now: NOW });
  if (viewer === null) throw new Error("nobody is signed in");
  const { userId, sessionId } = viewer;
  return {
    userId,
    sessionId,
    provenAt: async () => (await findViewer({ tokenHash, now: NOW }))?.provenAt,
  };
}

async function withCode() {
  const someone = await someoneSignedIn();
  const asked = { userId: someone.userId, browserHash: randomHash(), codeHash: randomHash() };
  await createProofCode({ ...asked, now: NOW });
  return { ...someone, asked };
}

test("signing in is a proof, and a later one is noted on its session alone", async () => {
  const { userId, sessionId, provenAt } = await someoneSignedIn();
  const other = await someoneSignedIn();
  expect(await provenAt()).toEqual(NOW);
  await recordProof({ userId, sessionId, now: after({ minutes: 30 }) });
  expect(await provenAt()).toEqual(after({ minutes: 30 }));
  await recordProof({ userId, sessionId: other.sessionId, now: after({ minutes: 30 }) });
  expect(await other.provenAt()).toEqual(NOW);
});

test("the right code is a proof once: of twenty at once, one is", async () => {
  const { sessionId, asked, provenAt } = await withCode();
  const now = after({ minutes: 9 });
  expect(await hasProofCode({ ...asked, now })).toBe(true);
  const tries = Array.from({ length: 20 }, () => proveByCode({ ...asked, sessionId, now }));
  expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
  expect(await provenAt()).toEqual(now);
  expect(await hasProofCode({ ...asked, now })).toBe(false);
});

test("a code acts for ten minutes", async () => {
  const { sessionId, asked, provenAt } = await withCode();
  const now = after({ minutes: 10 });
  expect(await proveByCode({ ...asked, sessionId, now })).toBe(false);
  expect(await provenAt()).toEqual(NOW);
});

test("after five wrong codes the right one is no proof any more, also when twenty come at once", async () => {
  const { sessionId, asked } = await withCode();
  const wrong = () => proveByCode({ ...asked, codeHash: randomHash(), sessionId, now: NOW });
  const tries = await Promise.all(Array.from({ length: 20 }, wrong));
  expect(tries).not.toContain(true);
  expect(await proveByCode({ ...asked, sessionId, now: NOW })).toBe(false);
});

test("a code acts in the session that asked for it, and only the newest one does", async () => {
  const { sessionId, asked } = await withCode();
  const elsewhere = { ...asked, browserHash: randomHash() };
  expect(await proveByCode({ ...elsewhere, sessionId, now: NOW })).toBe(false);
  await createProofCode({ ...asked, codeHash: randomHash(), now: NOW });
  expect(await proveByCode({ ...asked, sessionId, now: NOW })).toBe(false);
});
