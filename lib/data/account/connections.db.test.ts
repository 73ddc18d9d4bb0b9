import { expect, test } from "vitest";
import { after, NOW, randomHash, sessionOf, somebody } from "#lib/data/account/account-example";
import {
  connectIdentity,
  createConnectIntent,
  disconnectIdentity,
} from "#lib/data/account/connections";
import { createAccountOf, findIdentityOwner, listIdentities } from "#lib/data/account/identities";
import { findViewer } from "#lib/data/account/sessions";

function newIdentity() {
  return {
    issuer: "https://login.example.org",
    subject: randomHash().toString("hex"),
    label: "ada",
  };
}

/** A learner who is at a provider to connect it. */
async function atProvider() {
  const ada = await somebody();
  const tokenHash = await sessionOf(ada);
  const intentHash = randomHash();
  const sessionId = (await findViewer({ tokenHash, now: NOW }))?.sessionId ?? "";
  await createConnectIntent({ userId: ada.userId, sessionId, intentHash, now: NOW });
  return { userId: ada.userId, link: { tokenHash, intentHash, now: NOW } };
}

test("an intent connects the identity with the account that meant it, once", async () => {
  const { userId, link } = await atProvider();
  const identity = newIdentity();
  expect(await connectIdentity({ ...link, identity })).toEqual({ ok: true, userId });
  expect((await findIdentityOwner(identity))?.userId).toBe(userId);
  const again = await connectIdentity({ ...link, identity: newIdentity() });
  expect(again).toEqual({ ok: false, reason: "no-intent" });
  expect(await listIdentities(userId)).toHaveLength(1);
});

test("of twenty at once, one uses an intent up", async () => {
  const { userId, link } = await atProvider();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => connectIdentity({ ...link, identity: newIdentity() })),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await listIdentities(userId)).toHaveLength(1);
});

test("an intent acts in its own session alone, with its own secret, for ten minutes", async () => {
  const { userId, link } = await atProvider();
  const other = await atProvider();
  const identity = newIdentity();
  for (const wrong of [
    { intentHash: randomHash() },
    { intentHash: other.link.intentHash },
    { tokenHash: other.link.tokenHash },
    { now: after({ minutes: 10 }) },
  ]) {
    const answer = await connectIdentity({ ...link, ...wrong, identity });
    expect(answer).toEqual({ ok: false, reason: "no-intent" });
  }
  expect(await findIdentityOwner(identity)).toBeNull();
  const late = { ...link, now: after({ minutes: 10, ms: -1 }) };
  expect(await connectIdentity({ ...late, identity })).toEqual({ ok: true, userId });
});

test("an identity of another account stays there", async () => {
  const identity = newIdentity();
  const email = `${identity.subject}@example.org`;
  const owner = await createAccountOf({ identity, name: "Ben", email, now: NOW });
  const { userId, link } = await atProvider();
  const answer = await connectIdentity({ ...link, identity });
  expect(answer).toEqual({ ok: false, reason: "of-another-account", userId });
  expect((await findIdentityOwner(identity))?.userId).toBe(owner);
});

test("an account has one identity of a provider", async () => {
  const { userId, link } = await atProvider();
  const first = newIdentity();
  await connectIdentity({ ...link, identity: first });
  const intentHash = randomHash();
  const sessionId = (await findViewer({ tokenHash: link.tokenHash, now: NOW }))?.sessionId ?? "";
  await createConnectIntent({ userId, sessionId, intentHash, now: NOW });
  const answer = await connectIdentity({ ...link, intentHash, identity: newIdentity() });
  expect(answer).toEqual({ ok: false, reason: "another-is-connected", userId });
  expect((await listIdentities(userId)).map(({ subject }) => subject)).toEqual([first.subject]);
});

test("nobody disconnects their last way in, and of two at once nobody loses both", async () => {
  const identity = newIdentity();
  const email = `${identity.subject}@example.org`;
  const userId = (await createAccountOf({ identity, name: "Ada", email, now: NOW })) ?? "";
  const { issuer } = identity;
  expect(await disconnectIdentity({ userId, issuer })).toBe("last-way-in");
  expect(await disconnectIdentity({ userId, issuer: "https://other.example.org" })).toBe("absent");

  const tokenHash = await sessionOf({ userId, passwordHash: null });
  const sessionId = (await findViewer({ tokenHash, now: NOW }))?.sessionId ?? "";
  const intentHash = randomHash();
  await createConnectIntent({ userId, sessionId, intentHash, now: NOW });
  const second = { ...newIdentity(), issuer: "https://other.example.org" };
  await connectIdentity({ tokenHash, intentHash, identity: second, now: NOW });
  const answers = await Promise.all(
    [issuer, second.issuer].map((each) => disconnectIdentity({ userId, issuer: each })),
  );
  expect(answers.toSorted()).toEqual(["disconnected", "last-way-in"]);
  expect(await listIdentities(userId)).toHaveLength(1);
});
